/**
 * JSON for the inside of a `<script>`. A `<` is written as an escape, because content may hold `</script>` or `<!--`,
 * which would end the block or hide what follows it.
 */
export function writeDataBlock(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
