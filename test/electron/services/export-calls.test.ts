// What a page made goes to the person by the host's hand: nothing it says of it is believed.
import { describe, expect, it } from 'vitest';
import { type AppError, problem } from '#shared/api/errors.ts';
import type { ExportOutcome } from '#shared/api/views.ts';
import { limits } from '#shared/domain/limits.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ExportedDocument } from '#shared/transfer/export-document.ts';
import { bindApi } from '../../../electron/hosts/bind-api.ts';
import { createLog } from '../../../electron/hosts/log.ts';
import { createExportService } from '../../../electron/services/export-service.ts';
import type { Caller, Handlers } from '../../../electron/services/handlers.ts';
import type { SessionService } from '../../../electron/services/session-service.ts';

const desk: Caller = { windowId: 'desk', role: 'facilitator', sessionId: null };
const room: Caller = { windowId: 'room', role: 'room', sessionId: null };

/** The two calls behind the contract, over a person and a printer that are played. */
function host({
  answer = ok({ kind: 'cancelled' }) as Result<ExportOutcome, AppError>,
  pdf = ok(new Uint8Array([37, 80, 68, 70])) as Result<Uint8Array, AppError>,
} = {}) {
  const handed: ExportedDocument[] = [];
  const printed: Uint8Array[] = [];
  const exports = createExportService(
    {} as SessionService,
    {
      async hand(document) {
        handed.push(document);
        return answer;
      },
      handAll: async () => ok({ kind: 'cancelled' }),
    },
    {
      async print(html) {
        printed.push(html);
        return pdf;
      },
    },
    '0.0.0',
  );
  const handlers = {
    'export.keep': (_: Caller, made: Parameters<typeof exports.keep>[0]) => exports.keep(made),
    'export.print': (_: Caller, { pages }: { pages: Uint8Array }) => exports.print(pages),
  } as unknown as Handlers;
  const api = bindApi(
    handlers,
    createLog(() => undefined),
  );
  const keep = (more: object, caller = desk) =>
    api(caller, 'export.keep', {
      name: 'wall.png',
      mime: 'image/png',
      bytes: new Uint8Array([1, 2]),
      ...more,
    });
  return {
    handed,
    printed,
    keep,
    print: (pages: unknown, caller = desk) => api(caller, 'export.print', { pages }),
  };
}

describe('what a page made', () => {
  it('goes to the person byte for byte, and what they did with it comes back', async () => {
    const saved = ok({ kind: 'saved', name: 'wall.png' } as const);
    const { handed, keep } = host({ answer: saved });
    expect(await keep({})).toEqual(saved);
    expect(handed).toEqual([
      { name: 'wall.png', mime: 'image/png', content: new Uint8Array([1, 2]) },
    ]);
  });

  it('is copied first, so that nobody changes it under the person’s hands', async () => {
    const { handed, keep } = host();
    const bytes = new Uint8Array([1, 2]);
    await keep({ bytes });
    bytes.fill(9);
    expect(handed[0]?.content).toEqual(new Uint8Array([1, 2]));
  });

  it.each([
    ['a\\b|c?.png', /^[^\\/|?]*\.png$/],
    ['a/../../b.png', /^[^\\/]*\.png$/],
    ['con.png', /^(?!con\.png$).+\.png$/i],
    ['x.commonboard.json', /^x\.commonboard\.json$/],
    [`${'long'.repeat(60)}.pdf`, /^.{1,200}\.pdf$/],
  ])('gets a name that is safe everywhere: %s', async (name, safe) => {
    const { handed, keep } = host();
    expect(await keep({ name })).toMatchObject({ ok: true });
    expect(handed[0]?.name).toMatch(safe);
  });

  it.each([
    [{ name: '.bashrc' }],
    [{ name: 'no-ending' }],
    [{ name: 'a.PNG ' }],
    [{ bytes: [1, 2] }],
    [{ bytes: 'text' }],
    [{ path: '/etc/passwd', bytes: undefined }],
  ])('is refused in any other shape: %j', async (more) => {
    const { handed, keep } = host();
    expect(await keep(more)).toMatchObject({ error: { type: 'call.malformed' } });
    expect(handed).toEqual([]);
  });

  it('is refused over the limit, and the person is not bothered', async () => {
    const { handed, keep } = host();
    const bytes = new Uint8Array(limits.exportBytes + 1);
    expect(await keep({ bytes })).toMatchObject({ error: { type: 'export.too-large' } });
    expect(handed).toEqual([]);
  });

  it('is not the room’s to hand out, nor to print', async () => {
    const { handed, printed, keep, print } = host();
    for (const answer of [await keep({}, room), await print(new Uint8Array([1]), room)])
      expect(answer).toMatchObject({ error: { type: 'call.not-allowed' } });
    expect([...handed, ...printed]).toEqual([]);
  });
});

describe('pages for a printer', () => {
  it('come back as a PDF in base 64', async () => {
    const { printed, print } = host();
    expect(await print(new Uint8Array([60, 112, 62]))).toEqual(ok({ pdf: 'JVBERg==' }));
    expect(printed).toEqual([new Uint8Array([60, 112, 62])]);
  });

  it('that were not printed say why', async () => {
    const { print } = host({ pdf: err(problem('export.no-printer')) });
    expect(await print(new Uint8Array([1]))).toEqual(err(problem('export.no-printer')));
  });
});
