/** What is used of a node of a document; any DOM has it. */
export interface PageNode {
  readonly nodeType: number;
  /** Of elements, in small letters. */
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** What is used of an element. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): PageElements;
  closest(selector: string): PageElement | null;
  remove(): void;
  append(element: PageElement): void;
}

/** Found elements, which stay what they are while some are removed. */
interface PageElements extends Iterable<PageElement> {
  forEach(visit: (element: PageElement) => void): void;
}

/** What is used of a document. */
export interface PageDocument extends Pick<PageElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: PageElement | null;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
