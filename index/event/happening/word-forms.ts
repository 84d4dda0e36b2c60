/** Forms of verbs that rules do not give, base first; a form after `/` is a participle as well. */
const IRREGULAR = `
be is are was were been being
beat beats /beaten beating
bite bites bit /bitten biting
blow blows blew /blown blowing
break breaks broke /broken breaking
bring brings /brought bringing
burn burns /burned /burnt burning
burst bursts /burst bursting
catch catches /caught catching
come comes came coming
cut cuts /cut cutting
dig digs /dug digging
drive drives drove /driven driving
eat eats ate /eaten eating
fall falls fell /fallen falling
fight fights /fought fighting
find finds /found finding
flee flees /fled fleeing
freeze freezes froze /frozen freezing
get gets got getting
give gives gave /given giving
go goes went gone going
hang hangs /hanged /hung hanging
hide hides hid /hidden hiding
hijack hijacks /hijacked hijacking
hit hits /hit hitting
hold holds /held holding
hurt hurts /hurt hurting
kidnap kidnaps /kidnapped /kidnaped kidnapping
lay lays /laid laying
lead leads /led leading
leave leaves /left leaving
let lets /let letting
lie lies lay lying
lose loses /lost losing
overthrow overthrows overthrew /overthrown overthrowing
put puts /put putting
ride rides rode /ridden riding
rise rises rose risen rising
run runs ran /run running
see sees saw /seen seeing
send sends /sent sending
set sets /set setting
shake shakes shook /shaken shaking
shoot shoots /shot shooting
sink sinks sank /sunk sinking
sit sits /sat sitting
slay slays slew /slain slaying
slide slides slid sliding
spin spins /spun spinning
spread spreads /spread spreading
stand stands stood standing
steal steals stole /stolen stealing
stick sticks /stuck sticking
strike strikes /struck /stricken striking
sweep sweeps /swept sweeping
swell swells swelled /swollen swelling
swim swims swam swum swimming
swing swings /swung swinging
take takes took /taken taking
tear tears tore /torn tearing
throw throws threw /thrown throwing
tunnel tunnels /tunnelled /tunneled tunnelling tunneling
wash washes /washed washing
win wins /won winning
`;

const irregular = new Map(
  IRREGULAR.trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const forms = line.split(' ');
      return [forms[0] ?? '', forms];
    }),
);

/** Short words that double their last letter: "rob", "stab"; no `w`, `x`, `y`. */
const DOUBLES = /^[^aeiou]{0,3}[aeiou][bdgmnpt]$|^(?:sla|tra|slo|sto|ski)[dmpt]$/u;

/** The forms of a verb, and which of them are participles of the past ("was seized"). */
export function verbForms(base: string): { all: string[]; participles: string[] } {
  const forms = irregular.get(base);
  if (forms)
    return {
      all: forms.map((form) => form.replace('/', '')),
      participles: forms.flatMap((form) => (form.startsWith('/') ? form.slice(1) : [])),
    };
  const past = pastOf(base);
  return { all: [base, pluralOf(base), ...past, `${stemFor(base)}ing`], participles: past };
}

/** The plural of a noun, or the third person of a verb: "bodies", "crashes", "wolves". */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou](?:ife|olf)$|(?:thief)$/u.test(word)) return `${word.replace(/fe?$/u, '')}ves`;
  return word.endsWith('man') ? `${word.slice(0, -2)}en` : `${word}s`;
}

function pastOf(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`];
  return [`${stemFor(base)}ed`];
}

function stemFor(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}y`;
  if (/[^e]e$/u.test(base)) return base.slice(0, -1);
  return DOUBLES.test(base) ? `${base}${base.at(-1)}` : base;
}
