import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords } from '#shared/strings/papers-pack.ts';
import { packOf } from '#shared/transfer/papers/pack.ts';

const file = (name: string) => ({ name, content: name, leavesOut: `Not all of ${name}.` });

const whole = { title: 'Kindness', safety: null, hasPrinter: true } as const;

describe('a folder of everything', () => {
  it('says of each file what it leaves out, and whether it may be shared', () => {
    const [readme] = packOf([file('brief.html'), file('notes.csv')], whole);
    expect(readme?.content).toContain('- brief.html\n   Not all of brief.html.');
    expect(readme?.content).toContain('NOT made for sharing');
  });
  it('says where pages could not be made as PDF', () => {
    const [withIt] = packOf([file('brief.pdf')], whole);
    const [without] = packOf([file('brief.html')], { ...whole, hasPrinter: false });
    expect(withIt?.content).not.toContain(packWords.noPrinter);
    expect(without?.content).toContain(packWords.noPrinter);
  });
  it('lists what was taken out, and where names still stand', () => {
    const named = [{ name: 'Amina', noun: 'action', id: 'a', text: 'Ask\nAmina' } as const];
    const leftOut = [
      { reason: 'remarks', count: 2 },
      { reason: 'people', count: 1 },
    ] as const;
    const [readme] = packOf([file('brief.html')], { ...whole, safety: { leftOut, named } });
    expect(readme?.content).toContain('- 2 remarks\n- 1 name, now “Person 1”');
    expect(readme?.content).toContain('- Amina: “Ask Amina”');
    expect(readme?.content).not.toContain('NOT made for sharing');
  });
  it('keeps the order, and gives no two files one name on any system', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.constantFrom('a.html', 'A.HTML', 'readme.TXT', '../a.html', 'con', '', 'ＡＢ.md', 'ab.md'),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const pack = packOf(names.map(file), whole);
        expect(pack.slice(1).map(({ content }) => content)).toEqual(names);
        const keys = pack.map((one) => one.name.normalize('NFKC').toLowerCase());
        expect(new Set(keys).size).toBe(keys.length);
        for (const one of pack) expect(one.name).not.toMatch(/[/\\:*?"<>|]|^\.|^$/);
      }),
    );
  });
});
