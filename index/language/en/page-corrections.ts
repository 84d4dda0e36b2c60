import type { PageWords } from '../page-words.ts';

const STORY = String.raw`(?:article|story|stories|report|piece|post|page|headline|caption|item|column|interview|dispatch|newscast|bulletin|graphic|video|tweet)`;

/** How English sites take back what they said. */
export const englishCorrections = {
  corrections: String.raw`
    corrections?(?: (?:notice|note|appended|and clarifications?|added|made|issued|on|of|\d).{0,30})?
    (?:clarification|amendment|retraction)s?(?: (?:on|of|added|to this|\d).{0,20})?
    errat(?:um|a)|corrigendum|for the record|setting the record straight|we were wrong|our mistake
  `,
  notes: String.raw`
    editor['’]?s?['’]? ?notes?
    note (?:to|for) (?:our )?(?:readers|editors)
    (?:publisher|reader)['’]?s?['’]? note|eds|ed|editors
  `,
  corrected: String.raw`
    \b(?:this|our) (?:[\p{L}\d.]+ ){0,3}${STORY}\b(?!.{0,60}\b(?:(?:will|to) be|not been)\b).{0,60}\b(?:amended|corrected|updated|edited|changed|revised|clarified|modified|misstated|misspelled|misidentified|mistakenly|incorrectly|wrongly|erroneously|originally (?:said|stated|reported|gave))\b
    \b(?:version|edition|draft)s? of (?:(?:this|our) (?:\p{L}+ ){0,2}${STORY}|the (?:article|story|headline|caption))\b(?! (?:appears|appeared|was (?:first )?published))
    \b(?:earlier|previous|original|initial) (?:article|story|headline|caption) (?:misstated|misspelled|misidentified|incorrectly|wrongly|mistakenly)\b
    \bwe (?:have )?(?:originally|initially|incorrectly|wrongly|mistakenly|erroneously) (?:reported|said|stated|wrote|published|gave|named|identified)\b
    \bwe (?:have )?(?:corrected|amended|updated|changed|edited|clarified) (?:this|our) ${STORY}\b
    \bwe (?:regret|apologi[sz]e for) the (?:error|mistake)\b
    \ban? (?:amendment|correction|clarification) was (?:made|added|appended|issued)\b
    \bdue to an? (?:editing|production|typographical|typing|reporting|transcription|translation|subbing) error\b
    \b(?:the|a) (?:caption|headline|photo caption) (?:on|in|with|to|for|accompanying) .{0,40}\b(?:gave|said|mis\p{L}+|incorrectly|wrongly|originally)\b
    \bin the (?:first|second|third|fourth|fifth|last|opening) (?:paragraph|sentence) has been\b
    ^\(?(?:eds: ?)?corrects?\b|\bfootnote added\b
    \bin our (?:\p{L}+ ){0,2}(?:edition|newscast|bulletin|paper)\b.{0,30}\bwe (?:said|wrote|gave|reported)\b
  `,
  wasWrong: String.raw`
    \b(?:an?|the|our) (?:earlier|previous|original|initial|prior) (?:version|edition|report|figure|post|article|story|headline|caption) (?:said|stated|gave|had|misstated|incorrectly|wrongly|reported|put|of)\b
    \bhas since (?:told|been)\b|\bwe (?:earlier|previously|first) (?:reported|said|wrote|gave)
    \bfirst (?:told|said|gave|reported)\b|\bnow says\b|\bcounted twice\b
    \b(?:stated|reported|said|published|given) in (?:an?|our|the) (?:earlier|previous|print)\b
    \b(?:was|were|is|are) (?:wrong|incorrect|misspelled|misstated)\b|\bhave been corrected\b
    \bnot, as\b
  `,
  correctedHints: `
    correct amend updat edited changed revised clarif modified misst misspel misid mistak wrong
    erroneous originally initially version edition draft headline caption regret apolog error
    paragraph sentence footnote newscast bulletin
  `,
  updates: String.raw`
    note|footnote|update[ds]?(?: .{0,24})?
  `,
  correctionHeadings: String.raw`
    corrections? (?:notice|note|appended|and clarifications?)
    for the record|setting the record straight|we were wrong|our mistake
  `,
} satisfies Partial<PageWords>;
