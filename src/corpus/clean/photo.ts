import { findEach, type Rule } from './rule.ts';

/** How a caption or its credit begins. What could begin a sentence too counts only without a sentence's end. */
const caption =
  /^\(?(?:FILE|(?:file )?photo(?:graph)?s?|(?:photo|image|picture) (?:credit|source|courtesy|by)|photo courtesy of)(?: by| of)?\s*[:(—–-]/i;
const doubtfulCaption = /^\(?(?:image|picture|pictured|caption|illustration|credit)s?\s*:/i;
const fileInCapitals = /^FILE\b/;

/** Picture agencies as they sign: after the photographer, or before a stroke and the photographer's name. */
const signature =
  /(?:\((?:AP Photo|Photo|Image|Picture|Credit)\b[^()]{0,80}\)|\b(?:AP Photo|REUTERS|AFP|EPA|EPA-EFE|Getty Images|Xinhua|Anadolu(?: Agency)?|NurPhoto|Shutterstock)\s?\/\s?[\p{L} .'’-]{2,40}|(?:\/|\bvia )\s?(?:Getty Images|AFP|EPA|Reuters|AP|Anadolu|Shutterstock))[)\]]*$/u;
/** A photographer's name behind the caption: "The old bridge. Photo: Ann Lee". */
const attribution =
  /(?:^|[.!?)\]|–—]\s)\(?(?:(?:file|File|FILE) )?(?:photo|Photo|PHOTO|picture|Picture|PICTURE|image|Image|IMAGE)(?:graph)?s?(?: by|:)\s*\p{Lu}[^.!?]{1,60}$/u;
const onlyAgency = /^\(?(?:getty images|shutterstock|ap photo|file photo|stock photo|istock)\)?$/i;
const longestCaption = 500;

/** Captions stand where their pictures stood, often twice: once as the picture's description. */
export const photo: Rule = (blocks) =>
  findEach(blocks, 'photo credit', ({ passage, prose }) => {
    const { text } = passage;
    if (text.length > longestCaption) return false;
    if (isCaption(text)) return true;
    return (
      (doubtfulCaption.test(text) && !prose) ||
      signature.test(text) ||
      attribution.test(text) ||
      onlyAgency.test(text)
    );
  });

/** "File: the minister's papers" is a headline; agencies write FILE. */
function isCaption(text: string): boolean {
  return (
    caption.test(text) && (!/^\(?file\s*[:(—–-]/i.test(text) || fileInCapitals.test(text.replace('(', '')))
  );
}
