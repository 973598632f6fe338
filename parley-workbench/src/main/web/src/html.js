// Markup in template strings. Texts become text nodes; nothing here ever sets inner HTML.
import { h } from 'preact';
import htm from 'htm';

export const html = htm.bind(h);
