import { describe, expect, it } from 'vitest';
import { toMarkdown } from '#shared/transfer/to-markdown.ts';
import { northsidePartnerSession, partnerSession } from '../../builders/partner-session.ts';

describe('partners in the document', () => {
  const { session } = northsidePartnerSession();
  const text = toMarkdown(session);
  it('are ranked with what is too close to call and who fails a must-have', () => {
    expect(text).toContain('- Lunch club of chapel and mosque: 3.63 (too close to call)');
    expect(text).toContain('- Canal-street shops: 3.38 (fails a must-have)');
  });
  it('say what was decided, why, and who asks by when', () => {
    expect(text).toContain('- **Housing association**: Maybe. Pays for shelves');
    expect(text).toContain('(Halima asks by 12 March 2026)');
  });
  it('name nobody who scored', () => {
    for (const { name } of session.scorer.values()) expect(text).not.toContain(`${name}:`);
  });
  it('are nothing where nothing was said', () => {
    expect(toMarkdown(partnerSession().session)).not.toContain('Must-haves');
  });
});
