import { FERRY, INQUIRY, p } from './news-page.ts';

const lines = (...parts: readonly string[]): string => parts.join('\r\n');

/** Plain text in Latin-1 with quoted-printable lines, a subject in an encoded word. */
export const plainMail = {
  bytes: Buffer.from(
    lines(
      'From: =?iso-8859-1?Q?Caf=E9_Courier?= <news@courier.example>',
      'To: list@reader.example',
      'Subject: =?utf-8?B?RmVycnkgaGl0cyBwaWVyIOKAkyB0d28gZGVhZA==?=',
      'Date: Tue, 5 Mar 2024 23:30:00 -0500',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      ...FERRY.flatMap((text) => [
        text
          .replaceAll('“', '=93')
          .replaceAll('”', '=94')
          .replaceAll(/.{60}(?=.)/gu, '$&=\r\n')
          .replaceAll(/=\r\n(?=\d)/gu, '=\r\n'),
        '',
      ]),
    ),
    'latin1',
  ),
  title: 'Ferry hits pier – two dead',
  source: 'Café Courier',
  published: '2024-03-05',
  paragraphs: FERRY,
};

/** HTML and plain text side by side, and a picture. */
export const richMail = {
  bytes: Buffer.from(
    lines(
      'From: "Transport Board" <press@board.example>',
      'Subject: Interim report on the ferry',
      'Date: Fri, 15 Mar 2024 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'See the HTML version of this message.',
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(
        `<html><body><table><tr><td>${p(INQUIRY)}</td></tr><tr><td><p><a href="https://board.example/u">Unsubscribe</a></p></td></tr></table></body></html>`,
      )
        .toString('base64')
        .replaceAll(/.{76}/gu, '$&\r\n'),
      '--inner--',
      '--outer',
      'Content-Type: image/png; name="a.png"',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--outer--',
      '',
    ),
  ),
  title: 'Interim report on the ferry',
  source: 'Transport Board',
  published: '2024-03-15',
  paragraphs: INQUIRY,
  furniture: ['Unsubscribe', 'See the HTML version'],
};

/** A page as a browser saves it in one file. */
export function savedPage(bytes: Uint8Array, url: string): Uint8Array {
  return Buffer.from(
    lines(
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${url}`,
      'Subject: a tab',
      'Date: Mon, 1 Jul 2024 00:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="edge"',
      '',
      '--edge',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      `Content-Location: ${url}`,
      '',
      Buffer.from(bytes).toString('base64').replaceAll(/.{76}/gu, '$&\r\n'),
      '--edge',
      'Content-Type: text/css',
      'Content-Location: https://x.example/a.css',
      '',
      'p { color: red }',
      '--edge--',
      '',
    ),
  );
}
