import type { Decision, Tagging, Target } from '../../article/annotation-model.ts';
import type { Span } from '../../article/span.ts';
import * as edits from '../../annotations/editing/edits.ts';
import { onceForEach } from '../../annotations/once-for-each.ts';
import type { Sidecar } from '../../annotations/sidecar/sidecar.ts';
import type { Authorship } from '../../annotations/sidecar/stored-fields.ts';
import type { AnnotationEdit } from './sidecar-edit.ts';
import type { Described } from './sidecar-places.ts';

/** What an edit is made in: a sidecar as it is now, and what is needed to write in it. */
export interface EditedSidecar {
  readonly sidecar: Sidecar;
  readonly taggings: readonly Tagging[];
  /** For what is described anew. */
  readonly described: edits.Described;
  describe(spans: readonly Span[]): readonly Target[];
  /** Of a new annotation: a fresh id, made now. */
  authorship(): Authorship;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

export interface EditMade {
  readonly changes: edits.Changes;
  /** Id of the annotation added. */
  readonly added?: string;
  /** What lies where a person put it. */
  readonly placed?: { readonly annotation: Described; readonly spans: readonly Span[] };
}

/** The changes that an edit means; none where it would change nothing. */
export function changesOf(edit: AnnotationEdit, edited: EditedSidecar): EditMade {
  const { sidecar, described, now } = edited;
  switch (edit.type) {
    case 'tag': {
      const targets = edited.describe(edit.spans);
      const { note, rule, creators } = edit;
      const tagging: Tagging = {
        ...edited.authorship(),
        tags: [...new Set(edit.tags)],
        targets,
        ...(note === undefined ? {} : { note }),
        ...(rule === undefined ? {} : { rule }),
        ...(creators === undefined ? {} : { creators }),
      };
      return {
        changes: edits.addTagging(tagging, described),
        added: tagging.id,
        placed: { annotation: tagging, spans: edit.spans },
      };
    }
    case 'decide': {
      const decision: Decision = {
        ...edited.authorship(),
        ...edit.verdict,
        targets: edited.describe(edit.spans),
      };
      return {
        changes: edits.addDecision(decision, described),
        added: decision.id,
        placed: { annotation: decision, spans: edit.spans },
      };
    }
    case 'reword': {
      const tagging = byId(edited.taggings).get(edit.id);
      return { changes: tagging === undefined ? [] : edits.rewordTagging(sidecar, tagging, edit, now) };
    }
    case 'place': {
      const targets = edited.describe(edit.spans);
      return {
        changes: edits.placeAnnotation(sidecar, edit.id, targets, described, now),
        placed: { annotation: { id: edit.id, targets }, spans: edit.spans },
      };
    }
    case 'reply': {
      const reply = { ...edited.authorship(), text: edit.text };
      const changes = edits.addReply(sidecar, edit.id, reply);
      return changes.length === 0 ? { changes } : { changes, added: reply.id };
    }
    case 'resolve':
      return { changes: edits.setResolved(sidecar, edit.id, edit.isResolved, edited.authorship()) };
    case 'agree':
      return { changes: edits.setCreators(sidecar, edit.id, edit.creators, now) };
    case 'settle':
      return { changes: edits.settleVersion(sidecar, edit.id) };
    case 'remove':
      return { changes: edits.removeAnnotations(sidecar, edit.ids) };
    case 'publish':
      return { changes: edits.setPublished(sidecar, edit.day, edited.authorship(), described.source) };
    case 'answer': {
      const { variable, value } = edit;
      return { changes: edits.setVariable(sidecar, variable, value, edited.authorship(), described.source) };
    }
    case 'retag':
      return { changes: edits.replaceTag(sidecar, edit.ids, edit.from, edit.to, now) };
  }
}

const byId = onceForEach((taggings: readonly Tagging[]) => new Map(taggings.map((one) => [one.id, one])));

/** What an edit reads of the annotations that were there before it. */
export function subjectsOf(edit: AnnotationEdit): readonly string[] {
  switch (edit.type) {
    case 'tag':
    case 'decide':
      return [];
    case 'reword':
    case 'place':
    case 'reply':
    case 'resolve':
    case 'agree':
    case 'settle':
      return [edit.id];
    case 'remove':
    case 'retag':
      return edit.ids;
    case 'publish':
      return [edit.type];
    case 'answer':
      return [`${edit.type} ${edit.variable}`];
  }
}
