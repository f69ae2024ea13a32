// The page is whole without this script: it only filters the directory and opens or closes folded parts.
(function () {
  'use strict';
  var all = function (selector, inside) {
    return Array.prototype.slice.call((inside || document).querySelectorAll(selector));
  };
  // Same folding as the words kept on each card: lower case, no accents, plain apostrophes.
  var fold = function (text) {
    return text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[’‘]/g, "'")
      .replace(/œ/g, 'oe')
      .trim();
  };

  all('.directory').forEach(function (directory) {
    var input = directory.querySelector('[data-filter]');
    var count = directory.querySelector('[data-count]');
    var cards = all('.card', directory);
    var whole = count.textContent;
    directory.querySelector('.filter').hidden = false;
    input.addEventListener('input', function () {
      var words = fold(input.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      cards.forEach(function (card) {
        var text = card.getAttribute('data-search');
        var isShown = words.every(function (word) {
          return text.indexOf(word) >= 0;
        });
        card.hidden = !isShown;
        if (isShown) shown += 1;
      });
      count.textContent = words.length > 0 ? shown + '/' + cards.length : whole;
    });
  });

  var actions = document.querySelector('.actions');
  if (actions) {
    actions.hidden = false;
    all('[data-open]', actions).forEach(function (button) {
      button.addEventListener('click', function () {
        all('main details').forEach(function (part) {
          part.open = button.getAttribute('data-open') === 'yes';
        });
      });
    });
  }

  // A link to something folded opens it; on paper everything folded is open, save the tables behind pictures.
  var reveal = function () {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden) target.hidden = false;
    for (var part = target; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
  };
  addEventListener('hashchange', reveal);
  reveal();
  var opened = [];
  addEventListener('beforeprint', function () {
    opened = all('details.fold:not([open]), details.names:not([open])');
    opened.forEach(function (part) {
      part.open = true;
    });
  });
  addEventListener('afterprint', function () {
    opened.forEach(function (part) {
      part.open = false;
    });
  });

  // The part being read is told in the contents.
  var links = {};
  all('.contents a').forEach(function (link) {
    links[link.getAttribute('href').slice(1)] = link;
  });
  if ('IntersectionObserver' in window) {
    var observer = new IntersectionObserver(
      function (entries) {
        entries.forEach(function (entry) {
          var link = links[entry.target.id];
          if (!link || !entry.isIntersecting) return;
          all('.contents [aria-current]').forEach(function (other) {
            other.removeAttribute('aria-current');
          });
          link.setAttribute('aria-current', 'true');
        });
      },
      { rootMargin: '-10% 0px -80% 0px' },
    );
    all('main > .section').forEach(function (section) {
      observer.observe(section);
    });
  }
})();
