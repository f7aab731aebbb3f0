/**
 * The answer of the network, or what is kept where that fails or takes longer than `patience` milliseconds. Where nothing
 * is kept the network has all the time it needs. Rejects as `network` does.
 */
export async function askFirst(
  network: Promise<Response>,
  findKept: () => Promise<Response | undefined>,
  patience: number,
): Promise<Response> {
  const inTime = await Promise.race([network.catch(() => undefined), rest(patience)]);
  if (inTime && inTime.status < 500) return inTime;
  return (await findKept()) ?? network;
}

function rest(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(done, milliseconds, undefined));
}
