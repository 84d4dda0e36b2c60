import { headerOf, type Article, type ArticleHeader } from '../../index/article/article.ts';
import { resemblance } from '../../index/article/resemblance.ts';
import type { ArticleEvent } from '../../index/event/event.ts';
import type { IncidentHeader } from './engine.ts';
import type { HeldArticles } from './held-articles.ts';
import { incidentHeaderOf } from './incident-header-of.ts';

/** Two articles with this share of their pairs of words in both say nearly the same. */
const NEARLY_SAME = 0.6;

/** What would be said of an article if it were here. */
export interface Trial {
  /** The article with the same text that is here. */
  readonly same?: ArticleHeader;
  /** The incident that it would join, as it is without it; undefined: none. */
  readonly incident?: IncidentHeader;
  /** Articles that say nearly the same. */
  readonly near: readonly ArticleHeader[];
}

/** What would be said of an article if it were among those held; nothing of it stays. */
export function trialIn(held: HeldArticles, article: Article, event?: ArticleEvent): Trial {
  const same = held.index.article(article.id);
  if (same) return { same: headerOf(same), near: [] };
  const { incident, with: others } = held.trial(article, event);
  const [first] = others;
  const joined = incident && first && held.incidents.of(first.id);
  return {
    near: others.filter((other) => resemblance(article, other) >= NEARLY_SAME).map(headerOf),
    ...(joined && { incident: incidentHeaderOf(joined) }),
  };
}
