// The worked example in which everything people can write is hostile.
import { recordsOf, type Session } from '#shared/domain/session-body.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { seededBytes } from './random.ts';

export const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title><svg onload=alert(1)>',
  '</style><script>1</script>',
  '--!><!-- <b>bold</b> -->',
  '&lt;script&gt;&#60;b&#62;',
  "' onmouseover='alert(1)",
  '{{7*7}} <%= 7 %> %{7}',
  ']]><![CDATA[<a href=x>',
  '<a href="javascript:alert(1)">here</a>',
  'مرحبا <b dir="rtl">جيران</b>',
  '<iframe srcdoc="<p>x</p>"></iframe>',
  "=cmd|' /C calc'!A0",
  '# Not a heading\n- [x](javascript:alert(1))\n***\n| a | b |',
  '<meta http-equiv=refresh content=0><base href=//evil.example>',
] as const;

const texts = new Set(
  `title name text question prompt script goal who situation tension meaning reason about gives gets
  ask owner deed give get instead firstTest audience partnership needs risk leftOut verdictReason
  counted how when reader stop comment group doing often baseline target here missing decided
  changeable low middle high firstStep checkOwner workshop`.split(/\s+/),
);

/** Every field holds one of them; `turn` decides which field begins with which. */
export function hostileSession(turn: number): Session {
  const session = exampleSession({ now: 1, random: seededBytes(3) });
  const changed: Record<string, Map<string, object>> = {};
  let at = turn;
  for (const { noun, record } of recordsOf(session)) {
    const fields = Object.entries(record).map(([key, value]) =>
      typeof value === 'string' && texts.has(key)
        ? [key, hostileTexts[at++ % hostileTexts.length]]
        : [key, value],
    );
    changed[noun] ??= new Map();
    changed[noun].set(record.id, Object.fromEntries(fields));
  }
  return { ...session, ...changed };
}
