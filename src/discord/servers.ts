/** Servers in one answer of Discord. */
const PAGE = 200;

/**
 * The ids of all servers that the bot is in, those that are unavailable included: Discord tells them in
 * portions, each from behind an id. Throws what `get` throws, and where Discord's answer is not a list.
 */
export async function serversOf(
  get: (query: URLSearchParams) => Promise<unknown>,
): Promise<string[]> {
  const servers: string[] = [];
  for (;;) {
    const after = servers.at(-1);
    const query = new URLSearchParams({
      limit: String(PAGE),
      ...(after !== undefined && { after }),
    });
    const answer = await get(query);
    if (!Array.isArray(answer)) throw new TypeError('Discord gave no list of servers');
    const ids = answer.map(idOf);
    servers.push(...ids);
    if (ids.length < PAGE) return servers;
  }
}

function idOf(server: unknown): string {
  if (
    typeof server === 'object' &&
    server !== null &&
    'id' in server &&
    typeof server.id === 'string'
  )
    return server.id;
  // a server left out by mistake would lose its articles
  throw new TypeError('Discord gave a server without an id');
}
