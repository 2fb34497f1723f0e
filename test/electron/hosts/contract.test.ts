// Everything that crosses the wire, and who may. A change here is a change of what a page can do.
import { expect, it } from 'vitest';
import { calls, eventNames } from '#shared/api/contract.ts';

it('the contract is this one', () => {
  const rows = Object.entries(calls).map(([name, { roles }]) => `${name}: ${roles.join(', ')}`);
  expect(rows).toMatchInlineSnapshot(`
    [
      "app.info: facilitator, room",
      "settings.read: facilitator, room",
      "settings.write: facilitator",
      "machine.facts: facilitator",
      "machine.probe: facilitator",
      "folder.show: facilitator",
      "library.list: facilitator",
      "library.create: facilitator",
      "library.rename: facilitator",
      "library.trash: facilitator",
      "library.restore: facilitator",
      "library.discard: facilitator",
      "library.duplicate: facilitator",
      "library.example: facilitator",
      "library.rehearse: facilitator",
      "library.export: facilitator",
      "session.open: facilitator, room",
      "session.close: facilitator, room",
      "session.apply: facilitator, room",
      "session.replay: facilitator",
      "conflict.adopt: facilitator",
      "conflict.dismiss: facilitator",
      "change.revert: facilitator, room",
      "history.list: facilitator",
      "change.undo: facilitator",
      "snapshot.list: facilitator",
      "snapshot.take: facilitator",
      "snapshot.read: facilitator",
      "snapshot.restore: facilitator",
      "room.open: facilitator",
      "room.show: facilitator, room",
      "room.point: facilitator, room",
      "room.write: facilitator",
      "import.read: facilitator",
      "import.waiting: facilitator",
      "import.next: facilitator",
      "import.paste: facilitator",
      "import.map: facilitator",
      "import.notes: facilitator",
      "import.people: facilitator",
      "import.session: facilitator",
      "plan.save: facilitator",
      "plan.list: facilitator",
      "plan.keep: facilitator",
      "plan.remove: facilitator",
      "plan.restore: facilitator",
      "export.make: facilitator",
      "export.read: facilitator",
      "export.keep: facilitator",
      "export.print: facilitator",
    ]
  `);
  expect(eventNames).toMatchInlineSnapshot(`
    [
      "session.changed",
      "session.saved",
      "session.troubled",
      "session.conflicted",
      "session.trashed",
      "room.shown",
      "room.pointed",
      "library.changed",
      "file.handed",
      "settings.changed",
    ]
  `);
});

it('no call takes a path or an address', () => {
  const fields = Object.values(calls).flatMap(({ input }) =>
    Object.keys(Object(Object(input).shape)),
  );
  expect(fields.filter((field) => /path|file|folder|dir|url|href/i.test(field))).toEqual([]);
});
