"""The look as data: colours, type, distances and icons, read from the tokens and handed to widgets as one Theme.

Start in `theme`. Never here: a widget, or a colour that does not come from resources/themes/tokens.json.
"""
