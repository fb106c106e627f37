import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('A folder that is not trusted', () => {
  test('is in Restricted Mode', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });
});
