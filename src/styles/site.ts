/** The styles that every page has; a view brings its own beside it. */
import './tokens.css'
import 'virtual:parties.css'
import './base.css'
import '../ui/ui.css'
