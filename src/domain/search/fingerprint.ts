/** A number for some names in their order (FNV-1a, 32 bits): lists that differ have different ones, but for rare chance. */
export function fingerprint(names: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const letter of names.join(' ')) {
    hash ^= letter.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
