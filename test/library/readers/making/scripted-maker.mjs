// A process that starts as a maker of texts and then does what its argument names with each request.
const DEEDS = {
  answer: () => process.send({ texts: [{ body: 'a', fields: new Map() }] }),
  hang: () => {
    for (;;);
  },
  eatMemory: () => {
    for (const all = []; ;) all.push(Array.from({ length: 1000 }, () => ({ all })));
  },
  end: () => process.exit(3),
  speakAndEnd: () => process.stderr.write('no such module', () => process.exit(1)),
};

process.on('message', DEEDS[process.argv[2]]);
process.on('disconnect', () => process.exit());
process.send('started');
