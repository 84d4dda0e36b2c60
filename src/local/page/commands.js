/** Commands whose name holds what is typed; those that begin with it come first. */
export function fits(typed, commands) {
  const wanted = typed.trim().toLowerCase();
  const begins = commands.filter(({ name }) => name.startsWith(wanted));
  const holds = commands.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted));
  return [...begins, ...holds];
}

/**
 * The command whose full name begins a text, with the text after it; undefined when there is none.
 */
export function typedCommand(text, commands) {
  const command = commands.find(
    ({ name }) => `${text} `.startsWith(`/${name} `) && text.length > name.length + 1,
  );
  return command && { command, rest: text.slice(command.name.length + 2) };
}

/**
 * Which words of a text go to which option: `question: how many? source: Coast Post`. Words without
 * an option go to the first one that takes text.
 */
export function optionsIn(text, fields) {
  const given = new Map();
  const marks = [...text.matchAll(/(?:^|\s)([\p{L}\p{N}_-]+):/gu)].filter(([, name]) =>
    fields.some((field) => field.name === name),
  );
  const lead = text.slice(0, marks[0]?.index ?? text.length).trimStart();
  const first = fields.find(({ type }) => type !== 'file' && type !== 'other');
  if (lead !== '' && first) given.set(first.name, lead);
  for (const [nth, mark] of marks.entries())
    given.set(mark[1], text.slice(mark.index + mark[0].length, marks[nth + 1]?.index).trim());
  return given;
}
