/** The package has no types of its own. */
declare module 'html-encoding-sniffer' {
  /** The name of the encoding that a page's bytes, its HTTP header or the page itself say. */
  export default function sniffed(
    bytes: Uint8Array,
    options: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
