// Package browser tests the page as a person meets it: the built file, opened from the
// disk in a real Chromium, by what is seen and done there. It holds tests only.
package browser
