/** How an article gets into the library, for people. */
export const HOW_TO_ADD =
  'Add one with `/library add`, or right-click a message with a link and choose Apps › *Add to library*; whoever runs the bot can put files into its folder.';

/** What is said instead of an answer where there is no article at all. */
export const EMPTY_LIBRARY = `**The library holds no article yet.** ${HOW_TO_ADD}`;
