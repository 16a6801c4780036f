// Package discover turns an event log into findings: which behaviour tells who stays, how users convert, stay and
// leave, who the key customers are. Every finding says of how many users it is and how sure it is, and is called a
// candidate where it shows a correlation alone. What a warehouse can count is computed from Counts, made from a log
// or read from a file, by one function for both; what needs users one by one says so. It never changes a plan.
// Entry points: Key.Check, Count, Score, Permute.
package discover
