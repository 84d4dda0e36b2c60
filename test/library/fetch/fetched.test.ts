import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FetchError } from '../../../src/library/fetch/checked-address.ts';
import { fetched, type FetchSettings } from '../../../src/library/fetch/fetched.ts';

/** Names and where they lead; a name that is not here is not known. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'inside.example': ['10.1.2.3'],
  'both.example': ['198.41.0.4', '127.0.0.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'six.example': ['fd12:3456:789a::1'],
  localhost: ['127.0.0.1', '::1'],
  'metadata.example': ['169.254.169.254'],
};

const settings: FetchSettings = {
  lookup: (host) => Promise.resolve(NAMES[host] ?? []),
};

/** A server on this machine; gives its port, and counts what reaches it. */
async function served(answer: RequestListener): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked };
}

/** As before, and this server may be read by its address. */
const allowing = (port: number, more: FetchSettings = {}): FetchSettings => ({
  ...settings,
  privateHosts: new Set([`127.0.0.1:${port}`]),
  ...more,
});

const REFUSED: readonly (readonly [string, string])[] = [
  ['file:///etc/passwd', 'http'],
  ['ftp://example.org/a', 'http'],
  ['javascript:alert(1)', 'http'],
  ['data:text/html,<p>a</p>', 'http'],
  ['gopher://example.org/', 'http'],
  ['//example.org/a', 'no web address'],
  ['example.org', 'no web address'],
  ['http://', 'no web address'],
  ['http://exa mple.org/', 'no web address'],
  ['https://user:secret@example.org/', 'name or password'],
  ['http://user@127.0.0.1/', 'name or password'],
  ['http://127.0.0.1/', 'private'],
  ['http://127.0.0.1:8080/', 'private'],
  ['http://127.1/', 'private'],
  ['http://2130706433/', 'private'],
  ['http://0x7f000001/', 'private'],
  ['http://0177.0.0.1/', 'private'],
  ['http://0x7f.0.0.1/', 'private'],
  ['http://0/', 'private'],
  ['http://0.0.0.0/', 'private'],
  ['http://10.0.0.1/', 'private'],
  ['http://172.16.0.1/', 'private'],
  ['http://172.31.255.254/', 'private'],
  ['http://192.168.1.1/', 'private'],
  ['http://169.254.169.254/latest/meta-data/', 'private'],
  ['http://100.64.0.1/', 'private'],
  ['http://192.0.2.1/', 'private'],
  ['http://198.18.0.1/', 'private'],
  ['http://203.0.113.7/', 'private'],
  ['http://224.0.0.1/', 'private'],
  ['http://240.0.0.1/', 'private'],
  ['http://255.255.255.255/', 'private'],
  ['http://[::1]/', 'private'],
  ['http://[::]/', 'private'],
  ['http://[::ffff:127.0.0.1]/', 'private'],
  ['http://[::ffff:7f00:1]/', 'private'],
  ['http://[::127.0.0.1]/', 'private'],
  ['http://[64:ff9b::7f00:1]/', 'private'],
  ['http://[2002:7f00:1::]/', 'private'],
  ['http://[fe80::1]/', 'private'],
  ['http://[fc00::1]/', 'private'],
  ['http://[ff02::1]/', 'private'],
  ['http://[2001:db8::1]/', 'private'],
  ['http://localhost/', 'private'],
  ['http://localhost./', 'private'],
  ['http://LOCALHOST:80/', 'private'],
  ['http://①②⑦.⓪.⓪.①/', 'private'],
  ['https://inside.example/', 'private'],
  ['https://both.example/', 'private'],
  ['https://mapped.example/', 'private'],
  ['https://six.example/', 'private'],
  ['https://metadata.example/', 'private'],
  ['https://nowhere.example/', 'not found'],
  ['http://example.org:25/', 'port'],
  ['http://example.org:22/', 'port'],
];

describe('an address that is refused', () => {
  it('is tried in forty forms and more', () => {
    expect(new Set(REFUSED.map(([address]) => address)).size).toBeGreaterThanOrEqual(40);
  });

  it.each(REFUSED)('%s is, and says why', async (address, why) => {
    const refusal = await fetched(address, settings).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FetchError);
    expect(String(refusal)).toContain(why);
    expect(String(refusal)).not.toContain('secret');
  });
});

describe('a page', () => {
  it('is read with its type, its encoding and the address it was found at', async () => {
    const { port } = await served((_, response) => {
      response.setHeader('content-type', 'text/html; charset="windows-1251"');
      response.setHeader('etag', '"one"');
      response.end('<p>a</p>');
    });
    const address = `http://127.0.0.1:${port}/a?b=1#c`;
    expect(await fetched(address, allowing(port))).toMatchObject({
      bytes: Buffer.from('<p>a</p>'),
      address: `http://127.0.0.1:${port}/a?b=1`,
      type: 'text/html',
      charset: 'windows-1251',
      etag: '"one"',
    });
  });

  it.each([
    ['gzip', gzipSync('Nine boats')],
    ['br', brotliCompressSync('Nine boats')],
    ['identity', Buffer.from('Nine boats')],
  ])('is unpacked where it comes as %s', async (encoding, body) => {
    const { port } = await served((_, response) => {
      response.setHeader('content-encoding', encoding);
      response.end(body);
    });
    const { bytes } = await fetched(`http://127.0.0.1:${port}/`, allowing(port));
    expect(Buffer.from(bytes).toString()).toBe('Nine boats');
  });

  it('is asked for without anything that says who asks', async () => {
    const heads: string[] = [];
    const { port } = await served((request, response) => {
      heads.push(...Object.keys(request.headers));
      response.end('a');
    });
    await fetched(`http://127.0.0.1:${port}/`, allowing(port));
    expect(heads.toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it('that has not changed is not sent again', async () => {
    const { port } = await served((request, response) => {
      response.statusCode = request.headers['if-none-match'] === '"one"' ? 304 : 200;
      response.end();
    });
    const again = { etag: '"one"' };
    expect(await fetched(`http://127.0.0.1:${port}/`, allowing(port), again)).toMatchObject({
      isUnchanged: true,
    });
  });
});

/** Leads on so often. */
const chain =
  (length: number): RequestListener =>
  (request, response) => {
    const nth = Number(request.url?.slice(1));
    if (nth >= length) response.end('There.');
    else response.writeHead(302, { location: `/${nth + 1}` }).end();
  };

describe('a redirect', () => {
  it('is followed five times', async () => {
    const { port } = await served(chain(5));
    const { address } = await fetched(`http://127.0.0.1:${port}/0`, allowing(port));
    expect(address).toBe(`http://127.0.0.1:${port}/5`);
  });

  it('is not followed six times', async () => {
    const { port } = await served(chain(6));
    await expect(fetched(`http://127.0.0.1:${port}/0`, allowing(port))).rejects.toThrow(
      'leads on more than 5 times',
    );
  });

  it.each([
    ['http://localhost:PORT/secret', 'private'],
    ['http://[::ffff:127.0.0.1]:PORT/secret', 'private'],
    ['https://metadata.example/', 'private'],
    ['file:///etc/passwd', 'http'],
    ['http://10.0.0.1/', 'private'],
  ])('to %s is checked like the first address', async (to, why) => {
    const { port, asked } = await served((request, response) => {
      if (request.url === '/secret') response.end('secret');
      else response.writeHead(301, { location: to.replace('PORT', String(port)) }).end();
    });
    await expect(fetched(`http://127.0.0.1:${port}/`, allowing(port))).rejects.toThrow(why);
    expect(asked).toEqual(['/']);
  });

  it('to a name that leads somewhere else by then is refused, and nothing is asked there', async () => {
    const { port, asked } = await served((request, response) => {
      if (request.url === '/inside') response.end('secret');
      else response.writeHead(302, { location: `http://turns.example:${port}/inside` }).end();
    });
    const answers = [['198.41.0.4'], ['127.0.0.1']];
    const names: string[] = [];
    const lookup = (host: string): Promise<readonly string[]> => {
      names.push(host);
      return Promise.resolve(answers[names.length] ?? []);
    };
    await expect(fetched(`http://127.0.0.1:${port}/`, allowing(port, { lookup }))).rejects.toThrow(
      'private',
    );
    expect(asked).toEqual(['/']);
  });

  it('connects to the very address that was checked: a name is asked for once', async () => {
    const { port } = await served((_, response) => response.end('a'));
    let asked = 0;
    const lookup = (): Promise<readonly string[]> => {
      asked += 1;
      return Promise.resolve(asked === 1 ? ['127.0.0.1'] : ['10.0.0.1']);
    };
    const privateHosts = new Set([`inside.example:${port}`]);
    await fetched(`http://inside.example:${port}/`, { lookup, privateHosts });
    expect(asked).toBe(1);
  });
});

describe('a page that is not taken', () => {
  it.each([
    [404, 'is not there (404)'],
    [401, 'is shown to some people only (401)'],
    [403, 'is shown to some people only (403)'],
    [429, 'is asked for too often (429)'],
    [500, 'cannot be had at the moment (500)'],
    [204, 'gave no page (204)'],
  ])('because the server says %i says so', async (status, why) => {
    const { port } = await served((_, response) => response.writeHead(status).end());
    await expect(fetched(`http://127.0.0.1:${port}/`, allowing(port))).rejects.toThrow(why);
  });

  it('because it is too large says so before all of it has come', async () => {
    const { port } = await served((_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(65_536, 'a')));
      };
      response.on('drain', more);
      more();
    });
    const small = allowing(port, { maxBytes: 100_000 });
    await expect(fetched(`http://127.0.0.1:${port}/`, small)).rejects.toThrow('is larger than');
  });

  it('because it unpacks to too much says so', async () => {
    const { port } = await served((_, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.alloc(10_000_000)));
    });
    const small = allowing(port, { maxBytes: 100_000 });
    await expect(fetched(`http://127.0.0.1:${port}/`, small)).rejects.toThrow('is larger than');
  });

  it.each(['identity', 'gzip'])('gives its beginning where that will do: %s', async (packing) => {
    const { port } = await served((_, response) => {
      response.setHeader('content-encoding', packing);
      const page = Buffer.alloc(10_000_000, 'a');
      response.end(packing === 'gzip' ? gzipSync(page) : page);
    });
    const cut = allowing(port, { maxBytes: 100_000, isCut: true });
    const { bytes } = await fetched(`http://127.0.0.1:${port}/`, cut);
    expect([bytes.length, bytes.every((byte) => byte === 97)]).toEqual([100_000, true]);
  });

  it('because it is packed in a way that nobody asked for says so', async () => {
    const { port } = await served((_, response) => {
      response.setHeader('content-encoding', 'zz');
      response.end('a');
    });
    await expect(fetched(`http://127.0.0.1:${port}/`, allowing(port))).rejects.toThrow('damaged');
  });

  it('because it never comes says so', async () => {
    const { port } = await served(() => undefined);
    const short = allowing(port, { maxMs: 50 });
    await expect(fetched(`http://127.0.0.1:${port}/`, short)).rejects.toThrow('takes longer than');
  });

  it('because nobody answers says so', async () => {
    const { port } = await served((request) => request.socket.destroy());
    await expect(fetched(`http://127.0.0.1:${port}/`, allowing(port))).rejects.toThrow(
      'cannot be reached',
    );
  });

  it('because it is a picture says so', async () => {
    const { port } = await served((_, response) => {
      response.setHeader('content-type', 'image/png');
      response.end('a');
    });
    await expect(fetched(`http://127.0.0.1:${port}/`, allowing(port))).rejects.toThrow(
      'is no text (image/png)',
    );
  });
});
