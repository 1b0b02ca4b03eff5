import { channelFr } from '../words/channel-fr.js';
import { detailsFr } from '../words/details-fr.js';
import { fr, type Translation } from '../words/fr.js';
import { placesFr } from '../words/places-fr.js';
import { planFr } from '../words/plan-fr.js';
import { toolsFr } from '../words/tools-fr.js';

/** All that the interface says in French, in the shape of a translation: visitors load it in parts. */
export const wholeFrench: Translation = {
  ...fr,
  places: placesFr,
  details: detailsFr,
  tools: toolsFr,
  plan: planFr,
  channel: channelFr,
};
