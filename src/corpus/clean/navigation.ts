import { findBody, findEach, isOutside, phrases, type Rule } from './rule.ts';

/** Labels of links and buttons in the themes of common publishing systems; no paragraph consists of one of them. */
const labels = phrases(`
  skip to content
  skip to main content
  skip to main
  skip to navigation
  skip to primary navigation
  skip to search
  skip navigation
  jump to content
  jump to navigation
  toggle navigation
  toggle menu
  open menu
  close menu
  main menu
  main navigation
  site navigation
  search for
  back to top
  back to top button
  back to home
  back to homepage
  back to the top
  return to top
  scroll to top
  scroll to continue
  go to top
  to the top
  connect with us
  follow us
  follow us on
  find us on
  stay connected
  continue reading
  keep reading
  read more
  read full article
  read full story
  read the full article
  read the full story
  show more
  show less
  see more
  view more
  view all
  load more
  load more posts
  learn more
  click here
  click here to read more
  previous article
  previous post
  previous story
  next article
  next post
  next story
  listen to this article
  listen to article
  print this page
  print this article
  report this ad
  sign in
  log in
  log out
  sign up
  my account
  create account
  create an account
  add us on google
  add as preferred source on google
  make us your preferred source on google
`);

/** Labels that could be a line of dialogue or a heading as well; furniture only above or below all prose. */
const doubtfulLabels = phrases(`
  home
  menu
  search
  close
  top
  next
  previous
  prev
  login
  register
  donate
  contact
  contact us
  about
  about us
  advertise
  careers
  faq
  help
  privacy policy
  cookie policy
  terms of use
  terms of service
  terms and conditions
  sitemap
  archive
  archives
  newsletters
  podcasts
  listen
  play
  pause
  watch
  save
  bookmark
  translate
  text size
`);

const followUs = /^(?:follow|like|find|join) us (?:on|at|in)\b/;
const player = /^(?:live now|now playing|on air|listen live|watch live)\b/;
const breadcrumb = /^home\s*[>»›/|→]/i;

/** Links that lead elsewhere stand on every web page, and copying a page copies them. */
export const navigation: Rule = (blocks) => {
  const body = findBody(blocks);
  return findEach(blocks, 'navigation', ({ phrase, passage, prose }, index) => {
    if (labels.has(phrase)) return true;
    if (!isOutside(body, index)) return followUs.test(phrase) && !prose;
    return (
      doubtfulLabels.has(phrase) ||
      followUs.test(phrase) ||
      player.test(phrase) ||
      breadcrumb.test(passage.text)
    );
  });
};
