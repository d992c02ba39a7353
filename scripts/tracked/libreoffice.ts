/**
 * Word files with tracked changes → their lines after LibreOffice has accepted, or rejected, all of them.
 *
 * LibreOffice takes orders from Basic macros only where no Python bridge is installed, and runs only those of its user profile; so a
 * profile with one macro in it is made for the occasion.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Settlement = 'accept' | 'reject';

export interface SettledFile {
  readonly bytes: Uint8Array;
  /** Null: as it is. */
  readonly how: Settlement | null;
}

/** All in one start of the program. A file it does not open gives no lines. */
export function settledLines(files: readonly SettledFile[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-settle-'));
  try {
    const profile = `-env:UserInstallation=${urlOf(folder, 'profile')}`;
    execFileSync('soffice', ['--headless', profile, '--terminate_after_init'], { stdio: 'ignore', timeout: 60_000 });
    addMacro(folder);
    const jobs = files.map(({ bytes, how }, n) => {
      writeFileSync(join(folder, `${n}.docx`), bytes);
      return `${urlOf(folder, `${n}.docx`)}|${urlOf(folder, `${n}.txt`)}|${how === null ? '' : COMMANDS[how]}`;
    });
    writeFileSync(join(folder, 'jobs.txt'), `${jobs.join('\n')}\n`);
    const macro = `macro:///Standard.Settle.SettleAll("${urlOf(folder, 'jobs.txt')}")`;
    execFileSync('soffice', ['--headless', profile, macro], {
      stdio: 'ignore',
      timeout: 60_000 + files.length * 20_000,
    });
    return files.map((_, n) => linesOf(join(folder, `${n}.txt`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const COMMANDS: Readonly<Record<Settlement, string>> = {
  accept: '.uno:AcceptAllTrackedChanges',
  reject: '.uno:RejectAllTrackedChanges',
};

const urlOf = (folder: string, name: string): string => `file://${join(folder, name)}`;

/** Into a profile that the program has made itself: it writes over one that it finds half made. */
function addMacro(folder: string): void {
  const library = join(folder, 'profile/user/basic/Standard');
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, 'script.xlb'), LIBRARY);
  writeFileSync(join(library, 'Settle.xba'), moduleOf(MACRO));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd"><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Settle"/></library:library>`;
const moduleOf = (macro: string): string =>
  `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">${macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}</script:module>`;

const MACRO = `
Sub SettleAll(jobs As String)
  Dim line As String, parts
  Dim file As Integer
  file = FreeFile
  Open ConvertFromURL(jobs) For Input As #file
  Do While Not Eof(file)
    Line Input #file, line
    If line <> "" Then
      parts = Split(line, "|")
      SettleOne(parts(0), parts(1), parts(2))
    End If
  Loop
  Close #file
  StarDesktop.terminate()
End Sub

Sub SettleOne(source As String, target As String, command As String)
  On Error Goto Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim document, dispatcher
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  If command <> "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  End If
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = "FilterName"
  text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions"
  text(1).Value = "UTF8"
  document.storeToURL(target, text())
  document.close(True)
Failed:
End Sub
`;

function linesOf(path: string): string[] {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    return text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
