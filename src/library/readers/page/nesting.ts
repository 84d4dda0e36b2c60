/** Elements that hold nothing, or that the next of their kind closes: neither makes a page deep. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup rp rt html head body'.split(
    ' ',
  ),
);
/** Elements whose content is no markup. */
const RAW = new Set('script style textarea title noscript xmp iframe'.split(' '));
const TAG = /<(?:!--|(\/?)([a-z][^\s/>]*))/giu;

/** How deep the elements of a page are nested, told from its tags in linear time. */
export function nestingOf(source: string): number {
  let depth = 0;
  let most = 0;
  let drawing = 0;
  TAG.lastIndex = 0;
  const tag = new RegExp(TAG);
  for (let found = tag.exec(source); found; found = tag.exec(source)) {
    const [all, slash, written] = found;
    if (written === undefined) {
      const end = source.indexOf('-->', found.index + all.length);
      if (end < 0) break;
      tag.lastIndex = end + 3;
      continue;
    }
    const name = written.toLowerCase();
    const close = source.indexOf('>', tag.lastIndex);
    if (close < 0) break;
    tag.lastIndex = close + 1;
    if (slash === '/') {
      if (!FLAT.has(name)) depth = Math.max(0, depth - 1);
      if (name === 'svg') drawing = Math.max(0, drawing - 1);
      continue;
    }
    if (RAW.has(name)) {
      const end = endOfRaw(source, name, tag.lastIndex);
      if (end < 0) break;
      tag.lastIndex = end;
      continue;
    }
    if (FLAT.has(name) || (drawing > 0 && source[close - 1] === '/')) continue;
    if (name === 'svg') drawing += 1;
    depth += 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Where the end tag of such an element ends; -1 where it has none. */
function endOfRaw(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]*>`, 'giu');
  end.lastIndex = from;
  return end.exec(source) ? end.lastIndex : -1;
}
