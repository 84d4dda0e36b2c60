/** The part of the library that stems.ts uses; the library is CommonJS, so `default` is all of it. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    readonly stem: (word: string) => string;
  }
  const snowball: {
    /** `algorithm` is a language's English name in small letters; throws TypeError for an unknown one. */
    readonly newStemmer: (algorithm: string) => Stemmer;
  };
  export default snowball;
}
