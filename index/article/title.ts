import { isOnlyDateline } from '../text/dates/dateline.ts';

/** What a site adds to its titles: "… - KXYZ 5 News". */
const SITE =
  /\s[-–|]{1,3}\s(?=.*(?:\bnews\b|\btv\b|weather|\b[KW][A-Z]{2,3}\b|channel|\.com|headlines|online|\bpost\b|times|daily|radio)).*$/iu;

/**
 * A title without what its site adds to the end of every title; empty where it is nothing but a
 * dateline, "BOGOTA, 9 JAN 90 (EFE)", which says when and where something was written, not what happened.
 */
export function reportTitle(title: string): string {
  return isOnlyDateline(title) ? '' : title.replace(SITE, '');
}
