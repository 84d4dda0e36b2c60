/** The server refused something; the message is a sentence for people. */
export class Refused extends Error {}

/** Asks the server for something; with `place`, for a person in a channel. */
export function get(path, place) {
  const query = place ? `?${new URLSearchParams(place)}` : '';
  return answerOf(fetch(path + query));
}

/** Does something as a person in a channel, and returns what to show for it. */
export function post(path, place, body) {
  return answerOf(
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...place, ...body }),
    }),
  );
}

async function answerOf(request) {
  let response;
  try {
    response = await request;
  } catch (error) {
    throw new Refused('The program behind this page does not answer. Is it still running?', {
      cause: error,
    });
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(answer.error ?? `That went wrong (${response.status}).`);
  return answer;
}

/** A file in the form that the server takes. */
export async function fileBody(file) {
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.addEventListener('error', () => reject(new Refused(`"${file.name}" cannot be read.`)));
    reader.readAsDataURL(file);
  });
  return { name: file.name, contentType: file.type, base64: url.slice(url.indexOf(',') + 1) };
}
