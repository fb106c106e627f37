#!/usr/bin/env node
// @ts-check
import { checkNode } from './check-node.mjs';

if (checkNode(20, 0)) await import('./open.mjs');
