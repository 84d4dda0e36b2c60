let source;

/**
 * Listens to what happens in a place, and no longer to any other. Calls `opened` whenever the
 * connection opens, for the first time or again; `lost` when it breaks; and `handlers` by the
 * events' names.
 */
export function listen(place, { opened, lost, ...handlers }) {
  source?.close();
  const own = new EventSource(`/page/events?${new URLSearchParams(place)}`);
  source = own;
  own.addEventListener('open', opened);
  own.addEventListener('error', () => {
    lost();
    // the browser gives up after an answer that is no stream: try again all the same
    if (own.readyState === EventSource.CLOSED)
      setTimeout(() => {
        if (source === own) listen(place, { opened, lost, ...handlers });
      }, 1000);
  });
  for (const [name, handle] of Object.entries(handlers))
    own.addEventListener(name, ({ data }) => handle(JSON.parse(data)));
}
