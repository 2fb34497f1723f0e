// Forty people at five tables: what they sorted on paper comes up by keys alone, becomes a family,
// a voice is kept, the tables vote, an insight rests on paper, and the room and the export hold it.
import AxeBuilder from '@axe-core/playwright';
import { familyWords, keepWords, onPaper, paperWords, tableWords } from '#shared/strings/tables.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { expect, test } from '../app-test.ts';
import { InsightsPage } from '../pages/insights-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { RoomPage } from '../pages/room-page.ts';
import { TableDesk } from '../pages/table-desk.ts';
import { VotePage } from '../pages/vote-page.ts';

const lane = 'What they like';

test('a room of 40 brings up its paper, table by table', async ({ app }) => {
  const { console: page } = app;
  const library = await new LibraryPage(page).isShown();
  const desk = await library.create('Forty neighbours', '25-to-40');
  const tables = new TableDesk(page);

  await test.step('five tables; a note says which one it is from', async () => {
    await desk.next('Collect');
    await tables.makeTables(5);
    await expect(page.getByText(tableWords.suggest)).toBeHidden();
    await page.getByLabel(tableWords.from).selectOption('Table 2');
    await desk.add(lane, 'A hello in the lift');
    await expect(desk.note('A hello in the lift')).toContainText('Table 2');
    await desk.note('A hello in the lift').click();
    await desk.wall.chooseFromMenu(desk.note('A hello in the lift'), tableWords.seat);
    await page.getByRole('menuitemcheckbox', { name: 'Table 4' }).click();
    await expect(desk.note('A hello in the lift')).toContainText('Table 4');
  });

  await test.step('paper groups by keys alone', async () => {
    await desk.note('A hello in the lift').focus();
    await tables.enterPaper(
      'Table 3',
      {
        title: 'Doors are shut by six',
        count: 12,
        quotes: [
          ['The corridor is dark', 'l'],
          ['Nobody is out', 's'],
        ],
      },
      { title: 'No words for asking', count: 7 },
      { title: 'We tried it once', count: 9, quotes: [['The swap shelf went', 'h']] },
    );
    await desk.goThroughTo('Sort');
    await desk.hasGroups('Doors are shut by six', 'No words for asking', 'We tried it once');
    await expect(tables.nameOf('No words for asking')).toBeVisible();
    await expect(desk.wall.cluster('Doors are shut by six')).toContainText(onPaper(12));
  });

  await test.step('a half-typed group survives Escape, with its table', async () => {
    await page.keyboard.press('e');
    const heading = page.getByLabel(paperWords.heading);
    await expect(heading).toBeFocused();
    await page.keyboard.type('Half a thought');
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await expect(heading).toHaveValue('Half a thought');
    await expect(page.getByLabel(tableWords.from).locator('option:checked')).toHaveText('Table 3');
    await heading.fill('');
    await page.keyboard.press('Escape');
  });

  await test.step('a count is put right', async () => {
    const group = desk.wall.cluster('No words for asking').locator('header');
    await desk.wall.chooseFromMenu(group, paperWords.correct);
    await page.getByLabel(paperWords.count).fill('8');
    await page.keyboard.press('Enter');
    await expect(desk.wall.cluster('No words for asking')).toContainText(onPaper(8));
  });

  await test.step('two of them become a family, moved as one and taken back in one step', async () => {
    await tables.makeFamily('After dark', 'Doors are shut', 'No words');
    const doors = desk.wall.cluster('Doors are shut');
    const before = await doors.boundingBox();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await doors.boundingBox())?.y).toBeGreaterThan(before?.y ?? 0);
    await desk.undo();
    await expect.poll(async () => (await doors.boundingBox())?.y).toBe(before?.y);
  });

  await test.step('by hand: a third joins by the title, and the title moves them all', async () => {
    const { wall } = desk;
    const title = tables.family('After dark').locator('header');
    await wall.drag(wall.cluster('We tried it once').locator('header'), title);
    await expect(tables.family('After dark')).toHaveAttribute('data-count', '3');
    const apart = await wall.acrossFrom(wall.cluster('Doors'), wall.cluster('We tried'));
    const at = await wall.middle(title);
    const doors = await wall.middle(wall.cluster('Doors').locator('header'));
    await wall.drag(title, { x: at.x + 40, y: at.y + 60 });
    await expect
      .poll(async () => (await wall.middle(wall.cluster('Doors').locator('header'))).y)
      .toBeGreaterThan(doors.y + 30);
    expect(await wall.acrossFrom(wall.cluster('Doors'), wall.cluster('We tried'))).toBeCloseTo(
      apart,
    );
    await wall.chooseFromMenu(
      wall.cluster('We tried it once').locator('header'),
      familyWords.leave,
    );
    await expect(tables.family('After dark')).toHaveAttribute('data-count', '2');
  });

  await test.step('a voice is kept', async () => {
    await desk.note('The corridor is dark').focus();
    await page.keyboard.press('k');
    await expect(desk.note('The corridor is dark')).toContainText(keepWords.mark);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  await test.step('the room sees the family, the paper and the voice, to be read from afar', async () => {
    const room = await app.roomOpenedBy(() => desk.openRoom());
    await room.bringToFront();
    const wall = new RoomPage(room);
    await wall.showsAt({ width: 1920, height: 1080 });
    await expect(room.getByText('After dark', { exact: true }).first()).toBeVisible();
    await expect(room.getByText(onPaper(12)).first()).toBeVisible();
    await expect(room.locator('[data-kept]')).toContainText(keepWords.mark);
    expect(await wall.faults()).toEqual([]);
    await page.bringToFront();
  });

  await test.step('each table counts its own dots', async () => {
    const vote = new VotePage(page);
    await desk.next('Name');
    await desk.next('Vote');
    await vote.choose('tables');
    await vote.open();
    await vote.set(voteWords.counted.at('No words for asking', 'Table 1'), 9);
    await vote.set(voteWords.counted.at('No words for asking', 'Table 3'), 4);
    await vote.set(voteWords.counted.at('Doors are shut by six', 'Table 3'), 8);
    await vote.close();
    await vote.reveal();
    await vote.ranks('1stNo words for asking13', '2ndDoors are shut by six8');
  });

  await test.step('an insight rests on what is only on paper', async () => {
    const insights = new InsightsPage(page);
    await desk.next('Insights');
    await insights.startFrom('No words for asking');
    await insights.field('who').fill('New neighbours');
    await insights.rests(1, '8 notes: 8 not said');
  });

  await test.step('the document holds it', async () => {
    const { text } = await app.exportedBy(() => desk.export('markdown'));
    expect(text).toContain('## After dark\n');
    expect(text).toContain('### Doors are shut by six (2 notes, 12 on paper, 8 votes)');
    expect(text).toContain('- The corridor is dark *(lived it · from Table 3 · keep this voice)*');
    expect(text).toContain('From: No words for asking (13 votes)');
    expect(text).toContain(`## ${keepWords.list}\n\n- The corridor is dark`);
  });
});
