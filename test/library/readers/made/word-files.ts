import { FERRY, INQUIRY } from './news-page.ts';
import { zip } from './zip.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const par = (runs: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;

/** A Word file with this body. */
export function wordFile(body: string, title = ''): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${NAMESPACE}/${type}" Target="${target}"/>`;
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${NAMESPACE}/package/2006/relationships">${relation('r1', 'officeDocument/2006/relationships/officeDocument', 'word/document.xml')}${relation('r2', 'package/2006/relationships/metadata/core-properties', 'docProps/core.xml')}</Relationships>`,
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="${NAMESPACE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dcterms:created>2011-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${NAMESPACE}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

/** A heading, a day, paragraphs of several runs each. */
export const statement = {
  bytes: wordFile(
    [
      par(run('Statement on the ferry at Port Sallow'), 'Heading1'),
      par(run('5 March 2024')),
      ...FERRY.map((text) =>
        par(
          text
            .split(/(?<=, )/u)
            .map(run)
            .join(''),
        ),
      ),
    ].join(''),
    'Statement on the ferry at Port Sallow',
  ),
  title: 'Statement on the ferry at Port Sallow',
  published: '2024-03-05',
  paragraphs: FERRY,
};

const cell = (text: string): string => `<w:tc>${par(run(text))}</w:tc>`;

/** Words put in and taken out while changes were tracked, a table, and no title in its facts. */
export const tracked = {
  bytes: wordFile(
    [
      par(run('Interim report on the Morning Tern')),
      par(
        `${run('Investigators have found that the radar of the ferry that struck the pier at Port Sallow was switched off for ')}<w:del w:id="1" w:author="a"><w:r><w:delText>nine</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('six')}</w:ins>${run(' minutes before the collision, the transport board said on Friday.')}`,
      ),
      ...INQUIRY.slice(1).map((text) => par(run(text))),
      `<w:tbl><w:tr>${cell('Killed')}${cell('2')}</w:tr><w:tr>${cell('Injured')}${cell('11')}</w:tr></w:tbl>`,
    ].join(''),
  ),
  title: 'Interim report on the Morning Tern',
  paragraphs: INQUIRY,
};
