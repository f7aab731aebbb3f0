/** A JSON file that people can read too. What is undefined is left out. */
export function sendJson(value: object): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
}
