import { understand, type GivenFile, type Understood } from '../add/understand.ts';

/** An item of a feed as it is taken. */
export interface WholeItem {
  readonly understood: Understood;
  /** The bytes that it was made of: the page's, or the text that the feed gave. */
  readonly bytes: Uint8Array;
}

const ONLY_TEASER = 'leads to a page that cannot be read: only a teaser was taken';

/** An item as the feed gives it; a teaser as the page that it leads to, where that can be had. */
export async function wholeItem(
  item: Understood,
  pageAt: (address: string) => Promise<GivenFile>,
): Promise<WholeItem> {
  const given = { ...item, kind: 'feed item', ending: '.txt' };
  const bytes = Buffer.from(item.article.body);
  const { url } = item.article;
  if (!item.isTeaser || url === undefined) return { understood: given, bytes };
  try {
    const page = await pageAt(url);
    const [whole] = await understand(page);
    if (whole && whole.kind !== 'feed') return { understood: whole, bytes: page.bytes };
  } catch {
    // what the feed gives is better than nothing, and it is said
  }
  return {
    understood: {
      ...given,
      remarks: [...item.remarks, ONLY_TEASER],
      text: { ...item.text, remarks: [...(item.text.remarks ?? []), ONLY_TEASER] },
    },
    bytes,
  };
}
