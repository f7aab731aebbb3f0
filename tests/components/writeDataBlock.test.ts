import { expect, test } from 'vitest';
import { writeDataBlock } from '../../src/components/writeDataBlock.ts';

test.each(['</script><script>alert(1)</script>', '<!-- <script>', '</SCRIPT >', '\u2028 & " \' \\u003c'])(
  'a block can hold %s: nothing in it is a tag, and it reads back as it was',
  (name) => {
    const block = writeDataBlock({ name, list: [name] });
    expect(block).not.toContain('<');
    expect(JSON.parse(block)).toEqual({ name, list: [name] });
  },
);
