/** An amount of money. */
const MONEY =
  /\p{Sc}\s?\p{Nd}|\p{Nd}[\p{Nd}.,]*\s?(?:(?:thousand|million|billion|m|bn|k)\s)?(?:dollars?|euros?|pounds?|crowns?|cents?|yen|rupees?|pesos?|francs?|rubles?|roubles?|naira|USD|EUR|GBP|\p{Sc})|\b(?:dollars?|euros?|pounds?|free of charge|for free|ransom)\b/iu;

/** Whether a text names an amount of money, or says that there was none. */
export function holdsMoney(text: string): boolean {
  return MONEY.test(text);
}
