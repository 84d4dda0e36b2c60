/** A picture to draw. All its words are ready for people: nothing has been rounded or shortened. */
export type Chart = FiguresChart | TimelineChart;

/** Figures of an incident: a panel for each, with its own scale. */
export interface FiguresChart {
  readonly kind: 'figures';
  readonly title: string;
  /** Never empty. */
  readonly panels: readonly FiguresPanel[];
}

/** One figure, source by source. */
export interface FiguresPanel {
  readonly title: string;
  /** "differs", "only one source". */
  readonly verdict: string;
  /** A row for each source, in the order in which they are drawn. Never empty. */
  readonly rows: readonly FigureRow[];
}

/** What one source says. */
export interface FigureRow {
  readonly source: string;
  /** When it was published, in words. */
  readonly published: string;
  readonly marks: readonly FigureMark[];
}

/** A dot where `min` and `max` are the same, else a bar. */
export interface FigureMark {
  readonly min: number;
  /** Infinity: the bar has an open end. */
  readonly max: number;
  /** The article's own words for it. */
  readonly words: string;
}

/** What happened when: a row for each source. */
export interface TimelineChart {
  readonly kind: 'timeline';
  readonly title: string;
  /** Never empty. */
  readonly rows: readonly TimelineRow[];
}

/** The dates that one source gives. */
export interface TimelineRow {
  readonly source: string;
  readonly published: string;
  readonly marks: readonly TimelineMark[];
}

/** Days of an event, both included, as `2015-03-25`. */
export interface TimelineMark {
  readonly from: string;
  readonly to: string;
  /** Counted from a date of publication. */
  readonly presumed: boolean;
  /** The number by which the reply's text names the event. */
  readonly number: number;
}

/** Draws charts as PNG files, outside the thread that asks for them. */
export interface Charts {
  /** Undefined where it cannot be drawn: the reply goes without it, and the log says why. */
  draw(chart: Chart): Promise<Uint8Array | undefined>;
}
