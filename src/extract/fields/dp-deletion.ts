/** Rules of group dp on the end of processing: when data is deleted, by whose choice, with what proof. */
import type { Rule } from '../rule.js';
import { choiceField } from './build.js';
import { periodField } from './period-field.js';
import { MUST, rx, VENDOR } from './words.js';

/** Proof that data is gone: a certificate, log or confirmation and the deletion it is of, in either order. */
const GONE = '(?:delet|destr|eras)\\w+';
const PROOF = `(?:(?:certif|confirm|statement|proof|attest|log|record|protocol)\\w*\\b[^.;]{0,60}\\b${GONE}|${GONE} (?:certificate|log|record|protocol|confirmation))`;
const PROOF_OBJECT = `(?:${GONE}|compliance with this (?:section|clause|paragraph))`;
const ASKED =
  "(?:(?:up)?on (?:the )?(?:customer's |controller's |written |prior |specific )*request(?: of| by)?|at (?:customer's |the controller's )(?:written )?request|if (?:so )?(?:requested|asked)|if (?:customer|the controller) (?:so )?(?:asks?|requests?)|when(?:ever)? (?:customer|the controller) (?:asks?|requests?))";

export const DP_DELETION: readonly Rule[] = [
  periodField({
    field: 'dp.deletion.period',
    party: 'vendor',
    about: /\b(?:delet\w*|destr\w*|eras\w*|return\w*|purg\w*|dispos\w*|remov\w*)\b/,
    near: /\b(?:delet\w*|destr\w*|eras\w*|return\w*|purg\w*|dispos\w*|remov\w*|within|retain\w*)\b/,
    not: /\b(?:may|can) (?:export|retrieve|download|access)\b|\b(?:certif\w+ of (?:deletion|destruction))\b/,
    notBefore:
      /\b(?:(?:backup|back-up|archiv\w*|written certification|kept|stored|retain\w*|backups)\b|(?:export|retriev\w*|download)\b(?![^.;]*\b(?:delet|eras|destr|purg|remov)\w*))[^.;]{0,60}$|\brequest ?$/,
    notAfter:
      /^[^.;]{0,30}\b(?:to (?:export|retrieve|download)|to request)\b|^ (?:retrieval|export|access|download|grace) (?:period|window)\b/,
    defer: /\b(?:delet\w*|destr\w*)\b/,
  }),
  choiceField({
    field: 'dp.deletion.choice',
    party: 'vendor',
    also: ['dp.hipaa'],
    whole: true,
    near: /\b(?:delet\w*|destr\w*|eras\w*|return\w*)\b/,
    table: [
      [
        'customer',
        /\bat (?:the )?(?:customer's|controller's|exporter's)(?: (?:sole|written|own))? (?:choice|option|election|instruction|request|direction|discretion)\b|\bat the (?:(?:sole|written|express) )?(?:choice|option|election|request|direction|instruction|discretion) of (?:the )?(?:customer|controller|exporter|data exporter|data controller)\b|\b(?:customer|controller) (?:may|can) (?:choose|elect|opt)\b|\bas (?:instructed|directed|requested|elected|decided|chosen) by (?:the )?(?:customer|controller)\b|\bas (?:the )?(?:customer|controller) (?:may |shall )?(?:elects?|chooses?|directs?|decides?|prefers?|requests?)\b|\b(?:customer|controller) (?:tells?|decides?|chooses?|elects?|instructs?|informs?)\b[^.;]{0,40}\b(?:whether|which)\b|\b(?:decision|choice|wish|election|discretion|request) of (?:the )?(?:customer|controller)\b|\bwhichever (?:the )?(?:customer|controller)\b|\bcustomer's (?:choice|election|wish|preference)\b/,
      ],
      [
        'vendor_decides',
        /\b(?:either )?(?:destroy|delete|return|erase)(?:,[^.;]{0,20})?,? or (?:return|destroy|deidentify|anonymi[sz]e|delete|erase)\b|\breturn where technically possible\b|\bat (?:its|vendor's)(?: own| sole)? (?:discretion|option|choice|election)\b[^.;]{0,40}\b(?:return|delete|destroy)/,
      ],
      [
        'delete_only',
        /\b(?:will|shall|must|undertakes to|agrees to|is obliged to) (?:then |securely |permanently |promptly |irrevocably |irretrievably )*(?:delete|destroy|erase)\b|\bvendor (?:then |thereafter |securely |permanently )*(?:deletes|destroys|erases)\b|^delete\b|^[^.;]{0,60}termination, delete\b/,
        /\breturn\b/,
      ],
    ],
  }),
  choiceField({
    field: 'dp.deletion.certificate',
    party: 'vendor',
    anywhere: rx`\b${VENDOR} (?:${MUST} )?(?:confirm|certif)\w*\b[^.;]{0,40}\b(?:deletion|destruction|erasure)\b`,
    whole: true,
    near: rx`\b${PROOF}\b|\bwritten (?:confirmation|certification)\b`,
    table: [
      [
        'none',
        rx`\b${VENDOR} (?:does|do|will|shall|is|are) not\b[^.;]{0,30}\b(?:issue|provide|give|certify|obliged)\b[^.;]{0,60}\b${PROOF}\b`,
      ],
      [
        'automatic',
        rx`\b${PROOF}\b[^.;]{0,80}\bwithout (?:being |any |a |the )?(?:\w+ )?(?:asked|requested|request\w*|prompt\w*)\b|\bunsolicited\b[^.;]{0,40}\b${PROOF}`,
      ],
      [
        'on_request',
        rx`\bwritten (?:confirmation|certification) (?:\w+ ){0,2}${ASKED}\b|\b${ASKED}\b[^.;]{0,120}\b${PROOF}\b|\b${PROOF}\b[^.;]{0,120}\b${ASKED}\b`,
      ],
      [
        'automatic',
        rx`\b${VENDOR} (?:${MUST} )?(?:also |then |promptly |thereafter )*(?:certif(?:y|ies)|confirms?|provides?|issues?|gives?|sends?|furnish(?:es)?|deliver)\b[^.;]{0,60}\b${PROOF_OBJECT}\b`,
      ],
    ],
  }),
  periodField({
    field: 'dp.deletion.retrieval_window',
    party: 'customer',
    about: /\b(?:export\w*|retriev\w*|download\w*|obtain a copy)\b/,
    near: /\b(?:export\w*|retriev\w*|download\w*)\b/,
    notBefore: /\b(?:delet\w*|destr\w*)\b[^.;]{0,60}$/,
    zero: /\b(?:export\w*|retriev\w*)\b[^.;]{0,40}\b(?:before|prior to) (?:termination|expiry|expiration|closing|closure)\b/,
  }),
];
