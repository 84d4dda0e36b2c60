import type { Reply, SentFile } from '../../src/discord/command.ts';
import { deletable } from '../../src/discord/public-reply.ts';
import { sharedReply } from '../../src/discord/share.ts';

const SHARER = '8'.repeat(20);

/** What everybody sees of a private reply that `by` shares, as it is posted; the reply itself where nothing is. */
export async function sharedPost(reply: Reply, by = 'Ida'): Promise<Reply> {
  const { components: message, files = [] } = reply;
  const { post } = await sharedReply(
    { message, by, files: files.map(sentFile) },
    { download: () => Promise.resolve(Buffer.from('picture')) },
  );
  return post ? deletable(post, SHARER) : reply;
}

function sentFile({ name }: { readonly name: string }): SentFile {
  return { name, url: `https://cdn.example/${name}`, size: 7, contentType: null };
}
