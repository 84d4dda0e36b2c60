import { keptArticle, sha256 } from '../../src/library/team/kept-article.ts';
import { Shelf } from '../../src/library/team/shelf.ts';
import { orderShape, type Order, type Told } from './shelf-orders.ts';

/*
 * A process that keeps a shelf, does what its parent says, and says when it is done: to be killed in
 * between. Its argument is the folder.
 */

const doer = { by: '810000000000000001', at: new Date() };

await keep(process.argv[2] ?? '');

async function keep(dir: string): Promise<void> {
  const shelf = await Shelf.in(dir);
  process.on('message', (message) => {
    const order = orderShape.parse(message);
    obey(shelf, order).then(
      (id) => tell({ done: order.nth, id }),
      (error: unknown) => tell({ failed: order.nth, why: String(error) }),
    );
  });
  tell({
    served: shelf.articles.map(({ article }) => ({
      id: article.id,
      text: article.body,
      title: article.title,
    })),
    removed: shelf.removed.map(({ article }) => article.id),
    unread: shelf.unread.length,
  });
}

async function obey(shelf: Shelf, { did, id, body, title, nth }: Order): Promise<string> {
  if (did === 'add') {
    const draft = `draft${String(nth).padStart(11, '0')}`;
    await shelf.draft(draft, await kept(body, title), Buffer.from(body));
    return (await shelf.add(draft, doer))?.article.id ?? '';
  }
  if (did === 'edit') return (await shelf.edit(await kept(body, title), doer)).article.id;
  const found = await shelf[did](id, doer);
  return found?.article.id ?? '';
}

function tell(told: Told): void {
  process.send?.(told);
}

function kept(body: string, title: string) {
  return keptArticle(body, {
    name: 'report.txt',
    kind: 'plain text',
    fields: [['title', title]],
    remarks: [],
    from: 'report.txt',
    retrieved: doer.at.toISOString(),
    original: sha256(body),
    text: sha256(body),
    size: 2 * body.length,
    ending: '.txt',
    by: doer.by,
    at: doer.at.toISOString(),
  });
}
