/**
 * The elements of rendered Markdown. The server already escapes all text; this is a second check:
 * an element or attribute that is not listed never gets into the page.
 */
const ELEMENTS = new Set(
  'A BLOCKQUOTE BR CODE DEL EM H1 H2 H3 LI OL PRE SMALL SPAN STRONG U UL'.split(' '),
);

/** Rendered Markdown as elements of the page. */
export function markup(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const part = document.createElement('div');
  part.className = 'markdown';
  part.append(...[...parsed.body.childNodes].map(copyOf));
  for (const spoiler of part.querySelectorAll('.d-spoiler')) hide(spoiler);
  return part;
}

function copyOf(node) {
  if (!(node instanceof Element)) return document.createTextNode(node.textContent);
  if (!ELEMENTS.has(node.tagName)) return document.createTextNode(node.textContent);
  const copy = document.createElement(node.tagName);
  if (node.className) copy.className = node.className;
  if (node.tagName === 'OL' && node.hasAttribute('start')) copy.start = node.start;
  if (node.tagName === 'A' && /^https?:\/\//iu.test(node.getAttribute('href') ?? '')) {
    copy.href = node.getAttribute('href');
    copy.target = '_blank';
    copy.rel = 'noopener noreferrer';
  }
  copy.append(...[...node.childNodes].map(copyOf));
  return copy;
}

/** Covers an element until somebody wants to see it. */
export function hide(element) {
  element.classList.add('spoiler');
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', 'Spoiler: show');
  const show = (event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    element.classList.remove('spoiler');
    for (const name of ['role', 'aria-label', 'tabindex']) element.removeAttribute(name);
    element.removeEventListener('click', show);
    element.removeEventListener('keydown', show);
  };
  element.addEventListener('click', show);
  element.addEventListener('keydown', show);
}
