import { EVENT } from '../../event/event-words.ts';
import type { Aspect } from './aspects.ts';
import { byText } from './by-text.ts';

/** "When the bullet hit her": what else was then; but not the "when" that asks. */
const BESIDE =
  /(?<=.{12})(?<!\p{L})(?:when|while|as|after|before|during|since|until)(?!\p{L}).*$/iu;
const HAPPENS =
  /(?<!\p{L})(?:(?:take|took|taken|takes|taking) place|happen\p{L}*|occurr?\p{L}*|(?:go|goes|went|going|set) off)(?!\p{L})/iu;
/** "Where did he come from", "where was she taken to": a way, and not a place. */
const WAY = /(?<!\p{L})(?:from|to|towards?|with)[\s?.!]*$/iu;
/** What people do in other places, or on other days, than those of the event: "where was the gunman caught". */
const ELSEWHERE =
  /(?<!\p{L})(?:live[sd]?|living|grow|grew|gr[eo]wn|born|raised|come|comes|came|coming|go(?:es)?(?! off)|going(?! (?:off|to be|to happen|to take))|went(?! off)|gone|head(?:ed|ing)|fle[ed]|fled|fleeing|run|ran|running|took(?! place)|tak(?:e|en|ing)(?! (?:hostage|place))|drove|driv(?:e|en|ing)|flown|sent|fly|hid|hide|hidden|hiding|found|find|seen|caught|captured|arrest\p{L}*|recaptured|charged|tried|sentenced|jailed|serv\p{L}+|treated|hospitali\p{L}+|airlifted|bur(?:y|ied)|mourn\p{L}*|work\p{L}*|stud(?:y|ied)|stay\p{L}*|sit|sat|stand|stood|buy|bought|(?:get|got|getting)(?! (?:shot|hit|hurt|killed|stabbed|struck|wounded|injured|attacked|robbed|blown|murdered|kidnapped))|say|said|speak|spoke|identif\p{L}+|announc\p{L}+|releas\p{L}+|freed|rescued|released|call(?:ed)?|learn\p{L}*|plan(?:s|ned|ning)?|made|make|bring|brought|keep|kept|held|wanted|going back|return\p{L}*|die[sd]?)(?!\p{L})/iu;

const isAsked: (question: string) => boolean = byText((question) => {
  const main = question.slice(0, 300).replace(BESIDE, '');
  if (WAY.test(main) || ELSEWHERE.test(main)) return false;
  return HAPPENS.test(main) || EVENT.isIn(main.toLowerCase());
});

/**
 * Whether a question asks where or when an event was: "where was the boy shot". Not where somebody lives, went
 * or was arrested, nor what happened while it went on.
 */
export function asksSetting({
  aspect,
  text,
}: {
  aspect: Aspect | undefined;
  text: string;
}): boolean {
  return (aspect === 'place' || aspect === 'time') && isAsked(text);
}
