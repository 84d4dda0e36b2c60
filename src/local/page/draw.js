import { el, icon, sizeOf } from './dom.js';
import { hide, markup } from './markup.js';
import { drawSelect } from './select.js';

/**
 * A component as an element. Calls `act(customId, element, values)` when somebody clicks a button
 * or picks in a select.
 */
export function drawPart(part, act) {
  const draw = drawings[part.kind] ?? drawings.unknown;
  const element = draw(part, act);
  if (part.isSpoiler) hide(element);
  return element;
}

function drawAll(parts, act) {
  return parts.map((part) => drawPart(part, act));
}

const drawings = {
  text: ({ html }) => markup(html),

  container({ parts, accent }, act) {
    const element = el('div', { class: 'container' }, ...drawAll(parts, act));
    if (accent) {
      element.classList.add('accented');
      element.style.setProperty('--accent', accent);
    }
    return element;
  },

  section: ({ parts, accessory }, act) =>
    el(
      'div',
      { class: `section with-${accessory?.kind ?? 'nothing'}` },
      el('div', { class: 'section-text' }, ...drawAll(parts, act)),
      accessory && el('div', { class: 'accessory' }, drawPart(accessory, act)),
    ),

  separator: ({ hasLine, isLarge }) =>
    el('hr', { class: `separator${hasLine ? '' : ' no-line'}${isLarge ? ' large' : ''}` }),

  row: ({ parts }, act) => el('div', { class: 'row' }, ...drawAll(parts, act)),

  button: drawButton,

  select: drawSelect,

  thumbnail: (media) => drawMedia(media, 'thumbnail'),

  gallery: ({ items }) =>
    el(
      'div',
      { class: `gallery of-${Math.min(items.length, 4)}` },
      ...items.map((item) => {
        const picture = drawMedia(item, 'picture');
        if (item.isSpoiler) hide(picture);
        return picture;
      }),
    ),

  file: ({ name, size, url }) =>
    el(
      'a',
      { class: 'file', href: url || undefined, download: name },
      icon('file'),
      el(
        'span',
        { class: 'file-facts' },
        el('span', { class: 'file-name', text: name }),
        el('span', { class: 'file-size', text: sizeOf(size) }),
      ),
    ),

  unknown: ({ name }) =>
    el('p', { class: 'unknown', text: `[The local Discord cannot draw this: ${name}]` }),
};

function drawButton({ style, label, customId, url, isDisabled }, act) {
  if (style === 'link')
    return el(
      'a',
      {
        class: 'button link',
        href: isDisabled ? undefined : url,
        target: '_blank',
        rel: 'noopener noreferrer',
        'aria-disabled': (isDisabled || !url) && 'true',
      },
      el('span', { text: label }),
      icon('open'),
    );
  return el('button', {
    class: `button ${style}`,
    type: 'button',
    text: label,
    disabled: isDisabled,
    on: { click: (event) => act(customId, event.currentTarget) },
  });
}

/** A picture that this machine serves; a link where it would come from elsewhere. */
function drawMedia({ url, link, alt }, kind) {
  if (url)
    return el(
      'a',
      { class: kind, href: url, target: '_blank', rel: 'noopener noreferrer' },
      el('img', { src: url, alt }),
    );
  return el(
    'a',
    {
      class: `${kind} elsewhere`,
      href: link,
      target: '_blank',
      rel: 'noopener noreferrer',
      title: 'Not shown: this page loads nothing from elsewhere',
    },
    icon('open'),
    el('span', { text: alt || 'A picture elsewhere' }),
  );
}
