/** Measures of the drawing, CSS px, on the 4 px grid where they can be. The drawing and the layout share them. */
export const NAME_SIZE_PX = 14
/** On paper nothing is touched: names fill more of their shapes (`drawing.css`, print). */
export const PAPER_NAME_SIZE_PX = 15
export const NAME_LINE_PX = 17
export const LABEL_SIZE_PX = 13
export const LABEL_LINE_PX = 15
export const STEP_WIDTH_PX = 124
export const STEP_MIN_HEIGHT_PX = 44
export const STEP_PADDING_X_PX = 10
export const STEP_PADDING_Y_PX = 7
/** Decisions lose this much on each side to their points. */
export const HEXAGON_POINT_PX = 12
export const LANE_HEADING_WIDTH_PX = 104
export const PHASE_HEADING_HEIGHT_PX = 32
/** In the tall form lines lead past headings: the name of a lane or a phase has this much of its row to itself. */
export const LANE_NAME_WIDTH_PX = 136
/** Mean width of a letter in the names of lanes and phases (14 px, 600), on the wide side so that lines hold. */
export const HEADING_LETTER_PX = 7
/** No line passes nearer such a name. */
export const HEADING_CLEAR_PX = 6
export const LANE_NAME_HEIGHT_PX = 20
export const PHASE_NAME_WIDTH_PX = 130
export const MARK_WIDTH_PX = 24
export const MARK_HEIGHT_PX = 16
/** On the left or right side of a step a mark hangs mostly outside: a name fills its shape from side to side. */
export const MARK_OUTSIDE_PX = 8
/** Above or below a step less of it does, for the next row is near. */
export const UPRIGHT_MARK_OUTSIDE_PX = 4
/** Nothing that hangs on a shape, or lies in its corner, is nearer the letters of its name. */
export const LETTER_CLEAR_PX = 3
/** A mark is a link: the middles of two are never nearer each other (WCAG 2.5.8). */
export const MARK_TARGET_PX = 24
/** How far the signs on a step's border reach above and below it, as the drawing has them. */
export const SIGN_REACH_PX = 13
/** What they need above or below their step besides the room that every row has. */
export const SIGN_ROOM_PX = 8
/** Two shapes are never nearer each other, whether beside or above each other: their signs have room between them. */
export const SHAPE_GAP_PX = 16
/** Distance between two lines that run side by side in a channel. */
export const TRACK_GAP_PX = 6
/** Distance between two flows on the same side of a step. */
export const PORT_GAP_PX = 10
/** Room for the arrowhead before a step. */
export const ARROW_ROOM_PX = 14
/** A flow's label is broken to lines of at most this width. */
export const LABEL_MAX_WIDTH_PX = 64
/** Between a label and its own line: near enough to be seen as one with it. */
export const LABEL_OWN_GAP_PX = 1
/** Between a label and the line before its own that leaves the same step. */
export const LABEL_OTHER_GAP_PX = 6
/** Between a label and what else lies above or below it. */
export const LABEL_GAP_PX = 3
/** Between two rows of one lane, and the part of it that lies on each side of a lane's border. */
export const ROW_GAP_PX = 16
export const LANE_PADDING_PX = 6
export const LANE_GAP_PX = 4
/** The lane's name as a line inside the lane, where there is no column for it (`tall`). */
export const LANE_LINE_PX = 26
/** A lane without steps is still shown in the wide form. */
export const EMPTY_LANE_HEIGHT_PX = 36
export const PHASE_GAP_PX = 8
export const BAND_GAP_PX = 20
/** The tall form folds its columns at about this width: two screens of a phone. */
export const TALL_WIDTH_PX = 640
/** The icon in the top right corner of meetings, waits, events and subprocesses, and its place off that corner. */
export const ICON_SIZE_PX = 16
export const ICON_OFF_PX = 4
/** A label beside a line straight up or down is broken to lines of at most this width: it has half a column. */
export const UPRIGHT_LABEL_MAX_WIDTH_PX = 58
/** Between a line straight up or down and the label beside it. */
export const UPRIGHT_LABEL_GAP_PX = 6
