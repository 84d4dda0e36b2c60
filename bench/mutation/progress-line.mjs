import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Says on standard error how many mutants of the run are tested, on one line. */
class ProgressLine {
  #all = 0;
  #tested = 0;

  onMutationTestingPlanReady({ mutantPlans }) {
    this.#all = mutantPlans.filter(({ plan }) => plan === 'Run').length;
    this.#tell();
  }

  onMutantTested({ status }) {
    if (status === 'Ignored' || status === 'NoCoverage') return;
    this.#tested += 1;
    this.#tell();
  }

  onMutationTestReportReady() {
    process.stderr.write('\n');
  }

  #tell() {
    process.stderr.write(`\r  ${this.#tested} of ${this.#all} tested`);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Reporter, 'progress-line', ProgressLine),
];
