/** Words that tell of the event itself, and words that tell of what came after or of the report. */
export const HAPPENING =
  /(?<!\p{L})(?:shoot|shot|gunfire|gunm[ae]n|fired|kill|attack|bomb|blast|explo|injur|wound|dead|die[ds]?(?!\p{L})|death|struck|incident|occur|happen|stabb|raid|crash|murder|slain|slay|massacre|collaps|sank|capsiz|derail|hit|erupt|kidnap|abduct|seiz|escap|found)\p{L}*/iu;
export const AFTERMATH =
  /(?<!\p{L})(?:toll|rose|risen|climb|rescu|surviv|relief|mourn|search|court|trial|sentenc|charg|funeral|hearing|arraign|arrest|jur(?:y|or)|judge|indict|convict|plead|bond|vigil|announc|news conference|press|interview|updat|post(?:ed|s)|publish|releas|identif)\p{L}*/iu;
