// From nothing to an insight, with the plug pulled in the middle, and out again as a file.
import { parseJson } from '#shared/format/safe-json.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { expect, test } from '../app-test.ts';
import { bodyOf, withoutIds } from '../exported-session.ts';
import { ConsolePage } from '../pages/console-page.ts';
import { InsightsPage } from '../pages/insights-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { VotePage } from '../pages/vote-page.ts';
import { statementCount, statementsFile } from './statements.ts';

const title = 'Kindness at Northside';

test('a facilitator goes from statements to an insight, and loses nothing when the host is killed', async ({
  app,
}) => {
  const library = await new LibraryPage(app.console).isShown();
  let desk = await library.create(title);

  await test.step('import the statements', async () => {
    await desk.next('Collect');
    const dialog = await desk.startImport();
    await dialog.choose(statementsFile);
    await dialog.says('3 left out: rejected where they came from');
    await dialog.add(statementCount);
    await expect(desk.notes()).toHaveCount(statementCount);
    await desk.isSaved();
  });

  await test.step('sort by drag: a note on the wall, a note on a note, a note into a group', async () => {
    await desk.goThroughTo('Sort');
    const { wall } = desk;
    await wall.trayHas(statementCount);
    await wall.drag(wall.inTray().first(), await wall.wallPoint(0.3, 0.3));
    await wall.trayHas(statementCount - 1);
    await wall.drag(wall.inTray().first(), wall.loners.first());
    await wall.trayHas(statementCount - 2);
    await expect(wall.clusters).toHaveCount(1);
    await wall.drag(wall.inTray().first(), wall.clusters.first());
    await expect(wall.clusters.first()).toHaveAttribute('data-count', '3');
  });

  await test.step('sort by menu: a new group, and another note into it', async () => {
    const { wall } = desk;
    await wall.moveTo(wall.inTray().first(), 'A new group');
    await expect(wall.clusters).toHaveCount(2);
    await wall.moveTo(wall.inTray().first(), 'Alone on the wall');
    await expect(wall.loners).toHaveCount(1);
    await wall.trayHas(statementCount - 5);
  });

  await test.step('sort by keys: select two and group them', async () => {
    const { wall } = desk;
    await wall.inTray().first().focus();
    await app.console.keyboard.press('x');
    await app.console.keyboard.press('ArrowDown');
    await app.console.keyboard.press('x');
    await app.console.keyboard.press('g');
    await expect(wall.clusters).toHaveCount(3);
    await wall.trayHas(statementCount - 7);
    await desk.isSaved();
  });

  await test.step('name the groups', async () => {
    await desk.next('Name');
    await desk.nameGroups('Too busy to notice', 'Nobody asked us', 'A knock is not a hello');
    await desk.isSaved();
  });

  await test.step('the host is killed; everything is there again', async () => {
    await app.kill();
    await app.restart();
    const again = await new LibraryPage(app.console).isShown();
    desk = await again.open(title);
    await desk.isAt('Name');
    await desk.hasGroups('Too busy to notice', 'Nobody asked us', 'A knock is not a hello');
    await desk.lookAt('Sort');
    await desk.wall.trayHas(statementCount - 7);
  });

  await test.step('undo and redo by gesture', async () => {
    const { wall } = desk;
    const note = wall.inTray().first();
    const text = (await note.textContent()) ?? '';
    await wall.drag(note, await wall.wallPoint(0.5, 0.75));
    await wall.trayHas(statementCount - 8);
    await desk.undo();
    await wall.trayHas(statementCount - 7);
    await expect(wall.inTray(text)).toHaveCount(1);
    await desk.redo();
    await wall.trayHas(statementCount - 8);
    await desk.isSaved();
  });

  await test.step('a show of hands, revealed', async () => {
    await desk.lookAt('Name');
    await desk.next('Vote');
    const vote = new VotePage(app.console);
    await vote.choose('hands');
    await vote.set(voteWords.setUp.voters, 8);
    await vote.open();
    await vote.set('Nobody asked us', 5);
    await vote.set('Too busy to notice', 3);
    await vote.close();
    await vote.reveal();
    await vote.ranks('1stNobody asked us5', '2ndToo busy to notice3');
  });

  await test.step('an insight from the winner, with what it rests on', async () => {
    await desk.next('Insights');
    const insights = new InsightsPage(app.console);
    await insights.startFrom('Nobody asked us');
    await insights.write('New neighbours', 'would like to help', 'but', 'nobody asks them');
    await insights.rests(1, /^2 notes: /);
    await desk.isSaved();
  });

  await test.step('export, import the file again: the same but for ids and times', async () => {
    const file = await app.exportedBy(() => desk.export('session'));
    expect(file.name).toBe(`${title}.commonboard.json`);
    await desk.closeDialog();
    await desk.backToLibrary();
    const back = await new LibraryPage(app.console).isShown();
    const dialog = await back.startImport();
    await dialog.choose({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    });
    await dialog.addSession();
    const copy = await new ConsolePage(app.console).isOpen(title);
    await copy.isAt('Insights');
    const again = await app.exportedBy(() => copy.export('session'));
    const [first, second] = [parseJson(file.text), parseJson(again.text)];
    if (!first.ok || !second.ok) throw new Error('An export that is not JSON.');
    expect(withoutIds(bodyOf(second.value))).toEqual(withoutIds(bodyOf(first.value)));
    expect(bodyOf(second.value).session[0]?.id).not.toBe(bodyOf(first.value).session[0]?.id);
  });
});
